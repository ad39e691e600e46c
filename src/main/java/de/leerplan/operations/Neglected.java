package de.leerplan.operations;

import de.leerplan.forecast.Belief;
import de.leerplan.model.Container;
import de.leerplan.model.Neglect;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/// What leaving a container alone comes to, for the planner to weigh.
final class Neglected {
    private static final LocalTime EVENING = LocalTime.of(20, 0);

    private Neglected() {}

    /// A container counts for what emptying it would prevent: one that fills within a day
    /// overflows before tomorrow even if a truck comes early, so it is better left till later.
    ///
    /// @param held whether a person gave it to a truck
    static Candidate candidate(DayState s, ContainerState container, boolean held) {
        Container bin = container.container();
        Belief now = s.forecast().at(bin, container.belief(), s.now());
        Neglect neglect = neglect(s, container, now);
        double tomorrow = container.overflow().relief();
        double today = neglect.likely().isPresent() ? today(s, bin, now) : 0;
        return new Candidate(
                bin.id(),
                container.mustGo() || held,
                container.handling() == Handling.MUST_GO || held,
                now.fill(),
                bin.load(now.fill()),
                Math.max(today, tomorrow),
                container.overflow().saved(),
                neglect,
                Optional.of(today > tomorrow ? evening(s) : s.nextOpportunity()));
    }

    /// The container with its risk as of now, where its window closes today and it was emptied
    /// already: a second visit right before makes a long gap shorter, and waits for no reading.
    static ContainerState asOfNow(DayState s, ContainerState container) {
        if (container.emptied().isEmpty() || !closes(s, container).isBefore(evening(s))) {
            return container;
        }
        Belief now = s.forecast().at(container.container(), container.belief(), s.now());
        return container.withBelief(now, ContainerFold.risk(s, container.container(), now));
    }

    /// Until when today a truck may come for it.
    static Instant closes(DayState s, ContainerState container) {
        LocalDate today = s.day().orElseThrow();
        LocalTime to = s.city().on(today, container.container()).window().to();
        return today.atTime(to).atZone(s.city().zone()).toInstant();
    }

    private static Neglect neglect(DayState s, ContainerState container, Belief now) {
        return container.risk() < Neglect.LIKELY
                ? Neglect.NONE
                : s.forecast().neglect(container.container(), now, evening(s), s.nextOpportunity());
    }

    /// How much emptying it now lowers the chance that it overflows before the evening.
    private static double today(DayState s, Container container, Belief now) {
        return s.forecast().relief(container, now, evening(s));
    }

    static Instant evening(DayState s) {
        return s.day().orElseThrow().atTime(EVENING).atZone(s.city().zone()).toInstant();
    }
}
