package de.leerplan.app.bench;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// What questions to the adviser took; milliseconds.
///
/// @param stops on tours, those for orders among them
/// @param possible moves and skips of a container that have a price
/// @param rescored answers with a price whose tours were put in force and scored anew
/// @param unequal of these the ones that then came to something else
record WhatIfFigures(
        int stops,
        int trucks,
        int orders,
        Map<Kind, List<Double>> millis,
        int possible,
        int rescored,
        int unequal,
        long seed) {
    /// What is asked. All but what is in hand comes after a fact, so that nothing is worked out.
    enum Kind {
        FRESH("a move or a skip of a container", ""),
        IN_HAND("the container in hand, another place", "in_hand_"),
        WHY("why, of a container", "why_"),
        GIVE("1 to 5 containers to a truck", "give_"),
        ORDER("a move or a skip of an order", "order_"),
        ORDER_WHY("why, of an order", "order_why_"),
        HOLD("a hold of 1 to 3 of either", "hold_"),
        OUTING("a trip for a truck that stays", "outing_");

        private final String name;
        private final String key;

        Kind(String name, String key) {
            this.name = name;
            this.key = key;
        }
    }

    WhatIfFigures {
        Map<Kind, List<Double>> sorted = new EnumMap<>(Kind.class);
        millis.forEach((kind, each) -> sorted.put(kind, each.stream().sorted().toList()));
        millis = Collections.unmodifiableMap(sorted);
    }

    String table() {
        return String.format("%-38s %8s %8s %8s%n", "milliseconds", "median", "p99", "longest")
                + millis.keySet().stream().map(this::row).collect(Collectors.joining("\n"))
                + String.format(
                        "%n%d stops, %d trucks, %d orders; of %d tours put in force as they were"
                                + " priced %d came to something else",
                        stops, trucks, orders, rescored, unequal);
    }

    String json() {
        return "{\"stops\":%d,\"trucks\":%d,\"orders\":%d,\"questions\":%d,\"possible\":%d,"
                        .formatted(stops, trucks, orders, of(Kind.FRESH).size(), possible)
                + millis.keySet().stream().map(this::members).collect(Collectors.joining())
                + "\"rescored\":%d,\"unequal\":%d,\"seed\":%d}".formatted(rescored, unequal, seed);
    }

    private String row(Kind kind) {
        return String.format(
                Locale.ROOT,
                "%-38s %8.2f %8.2f %8.2f",
                kind.name,
                at(kind, 0.5),
                at(kind, 0.99),
                at(kind, 1));
    }

    private String members(Kind kind) {
        return String.format(
                Locale.ROOT,
                "\"%sp50_ms\":%.2f,\"%sp99_ms\":%.2f,",
                kind.key,
                at(kind, 0.5),
                kind.key,
                at(kind, 0.99));
    }

    /// Nearest rank.
    private double at(Kind kind, double share) {
        List<Double> sorted = of(kind);
        return sorted.get((int) Math.ceil(share * sorted.size()) - 1);
    }

    private List<Double> of(Kind kind) {
        return millis.getOrDefault(kind, List.of());
    }
}
