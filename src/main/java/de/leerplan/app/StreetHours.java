package de.leerplan.app;

import de.leerplan.model.City;
import de.leerplan.model.Container;
import de.leerplan.model.ContainerId;
import de.leerplan.model.WeekHours;
import de.leerplan.roads.RoadNetwork;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The hours of streets, pedestrian zones above all, held against the windows of the containers.
record StreetHours(City city, RoadNetwork roads) {
    /// The city with what its streets say.
    City known() {
        Map<ContainerId, WeekHours> hours = new LinkedHashMap<>();
        for (Container container : city.containers().values()) {
            roads.hoursAt(container.place()).ifPresent(found -> hours.put(container.id(), found));
        }
        return city.withStreetHours(hours);
    }

    /// What a person should look at: how many containers are concerned, which of them have days on
    /// which street and window have no hour in common, and what could not be read.
    List<String> remarks() {
        Map<ContainerId, WeekHours> hours = known().streetHours();
        Stream<String> count =
                hours.isEmpty()
                        ? Stream.empty()
                        : Stream.of(hours.size() + " containers on streets with hours");
        Stream<String> never =
                city.containers().values().stream()
                        .filter(container -> hours.containsKey(container.id()))
                        .flatMap(container -> closed(container, hours).stream());
        Stream<String> unread =
                roads.unreadHours().stream().map(one -> "hours not understood, ignored: " + one);
        return Stream.of(count, never, unread).flatMap(lines -> lines).toList();
    }

    private List<String> closed(Container container, Map<ContainerId, WeekHours> all) {
        WeekHours hours = all.getOrDefault(container.id(), WeekHours.ALWAYS);
        String days =
                Arrays.stream(DayOfWeek.values())
                        .filter(day -> hours.within(container.window(), day).isEmpty())
                        .map(day -> day.name().substring(0, 3))
                        .collect(Collectors.joining(", "));
        return days.isEmpty()
                ? List.of()
                : List.of(
                        "%s, %s (%s): its street %s is closed all its window on %s; the window holds"
                                .formatted(
                                        container.id(),
                                        container.name(),
                                        window(container),
                                        roads.locate(container.place()).name(),
                                        days));
    }

    private static String window(Container container) {
        return container.window().from() + "–" + container.window().to();
    }
}
