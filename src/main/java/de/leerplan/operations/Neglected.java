package de.leerplan.operations;

import de.leerplan.forecast.Belief;
import de.leerplan.forecast.OverflowRisk;
import de.leerplan.model.Container;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;

/// What is known of a container at the moment of a question, and until when it counts.
final class Neglected {
    private static final LocalTime EVENING = LocalTime.of(20, 0);

    /// Until a truck has been wherever it presses, since its street opened or its crew set out.
    private static final Duration FIRST_ROUND = Duration.ofHours(1);

    private Neglected() {}

    /// The container with its risk as of now, where its window closes today and it was emptied
    /// already: a second visit right before makes a long gap shorter, and waits for no reading.
    /// What it prevents is an overflow before the street opens again: then a truck may come.
    static ContainerState asOfNow(DayState s, ContainerState container) {
        if (!isSecondVisit(s, container)) {
            return container;
        }
        Container bin = container.container();
        Instant closes = closes(s, container);
        Belief now = s.forecast().at(bin, container.belief(), s.now());
        Instant opens = ahead(s, container);
        double left = s.forecast().overflowChance(bin, now, opens);
        Belief emptied = Belief.emptied(closes.isAfter(s.now()) ? closes : s.now());
        double anyway = s.forecast().overflowChance(bin, emptied, opens);
        double saved = ContainerFold.risk(s, bin, now).saved();
        return container.withBelief(now, new OverflowRisk(left, Math.max(0, left - anyway), saved));
    }

    static boolean isSecondVisit(DayState s, ContainerState container) {
        return container.emptied().isPresent() && closes(s, container).isBefore(evening(s));
    }

    /// Until when an overflow counts.
    private static Instant ahead(DayState s, ContainerState container) {
        LocalTime opens = opensTomorrow(s, container);
        LocalTime crews = firstCrew(s);
        return firstRound(s, opens.isAfter(crews) ? opens : crews);
    }

    /// From when tomorrow a truck may come for it.
    static LocalTime opensTomorrow(DayState s, ContainerState container) {
        LocalDate tomorrow = s.day().orElseThrow().plusDays(1);
        return s.city().on(tomorrow, container.container()).window().from();
    }

    /// Until when a truck has been everywhere tomorrow where it cannot wait.
    ///
    /// @param begins when the street opens and the first crew has set out
    static Instant firstRound(DayState s, LocalTime begins) {
        LocalDate tomorrow = s.day().orElseThrow().plusDays(1);
        return tomorrow.atTime(begins).atZone(s.city().zone()).toInstant().plus(FIRST_ROUND);
    }

    static LocalTime firstCrew(DayState s) {
        return s.city().trucks().values().stream()
                .map(truck -> truck.shift().from())
                .min(Comparator.naturalOrder())
                .orElse(LocalTime.MIN);
    }

    /// Until when today a truck may come for it.
    static Instant closes(DayState s, ContainerState container) {
        LocalDate today = s.day().orElseThrow();
        LocalTime to = s.city().on(today, container.container()).window().to();
        return today.atTime(to).atZone(s.city().zone()).toInstant();
    }

    static Instant evening(DayState s) {
        return s.day().orElseThrow().atTime(EVENING).atZone(s.city().zone()).toInstant();
    }
}
