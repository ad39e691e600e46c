package de.leerplan.operations;

import de.leerplan.forecast.Belief;
import de.leerplan.forecast.OverflowRisk;
import de.leerplan.model.Container;
import de.leerplan.model.Neglect;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.Optional;

/// What leaving a container alone comes to, for the planner to weigh.
final class Neglected {
    private static final LocalTime EVENING = LocalTime.of(20, 0);

    /// Until a truck has been wherever it presses, since its street opened or its crew set out.
    private static final Duration FIRST_ROUND = Duration.ofHours(1);

    private Neglected() {}

    /// A container counts for what emptying it in time would prevent: one that fills within a day
    /// overflows before tomorrow even if a truck comes early, so it is better left till later.
    ///
    /// @param held whether a person gave it to a truck
    static Candidate candidate(DayState s, ContainerState container, boolean held) {
        Container bin = container.container();
        Belief now = s.forecast().at(bin, container.belief(), s.now());
        Lasting lasting = Lasting.of(s, container, firstRound(s, container));
        Neglect neglect = lasting.in(neglect(s, container, now));
        double tomorrow = lasting.relief(container.overflow());
        double today = neglect.due().isPresent() ? today(s, bin, now) : 0;
        return new Candidate(
                bin.id(),
                container.mustGo() || held,
                container.handling() == Handling.MUST_GO || held,
                now.fill(),
                bin.load(now.fill()),
                Math.max(today, tomorrow),
                container.overflow().saved(),
                neglect,
                Optional.of(today > tomorrow ? evening(s) : ahead(s, container)));
    }

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

    private static boolean isSecondVisit(DayState s, ContainerState container) {
        return container.emptied().isPresent() && closes(s, container).isBefore(evening(s));
    }

    /// Until when an overflow counts.
    private static Instant ahead(DayState s, ContainerState container) {
        return isSecondVisit(s, container) ? firstRound(s, container) : s.nextOpportunity();
    }

    /// Until when a truck has been everywhere tomorrow where it cannot wait.
    private static Instant firstRound(DayState s, ContainerState container) {
        LocalDate tomorrow = s.day().orElseThrow().plusDays(1);
        LocalTime opens = s.city().on(tomorrow, container.container()).window().from();
        LocalTime begins = firstCrew(s);
        return tomorrow.atTime(opens.isAfter(begins) ? opens : begins)
                .atZone(s.city().zone())
                .toInstant()
                .plus(FIRST_ROUND);
    }

    private static LocalTime firstCrew(DayState s) {
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

    private static Neglect neglect(DayState s, ContainerState container, Belief now) {
        return container.risk() < Neglect.POSSIBLE
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
