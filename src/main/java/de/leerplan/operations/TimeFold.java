package de.leerplan.operations;

import java.time.Duration;
import java.time.Instant;

/// What the passing of a minute changes.
final class TimeFold {
    private static final Duration LATE = Duration.ofMinutes(10);
    private static final Duration BETWEEN_DELAY_PLANS = Duration.ofMinutes(10);

    private TimeFold() {}

    static DayState passed(DayState s) {
        DayState counted = s.with(s.tally().minutePassed(s.now()));
        if (s.day().isEmpty()) {
            return counted;
        }
        if (s.plan().asked() == 0 && s.plan().disturbance().isEmpty()) {
            return ContainerFold.everyRiskAnew(counted).disturbed(Cause.Kind.DAY_BEGAN, "");
        }
        return late(SilenceFold.looked(StreetFold.settled(counted)));
    }

    /// A truck far behind its plan makes the plan worth another look, but not every minute.
    private static DayState late(DayState s) {
        Instant now = s.now();
        if (now.isBefore(s.plan().askedAt().plus(BETWEEN_DELAY_PLANS))) {
            return s;
        }
        return s.trucks().values().stream()
                .filter(truck -> truck.fit() && truck.tour().isPresent())
                .filter(truck -> truck.delay(now).compareTo(LATE) > 0)
                .map(truck -> truck.truck().id())
                .sorted()
                .findFirst()
                .map(id -> s.disturbed(Cause.Kind.DELAY, id.value()))
                .orElse(s);
    }
}
