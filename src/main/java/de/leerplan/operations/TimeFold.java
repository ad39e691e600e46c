package de.leerplan.operations;

import de.leerplan.model.TruckId;

import java.time.Duration;
import java.time.Instant;

/// What the passing of a minute changes.
final class TimeFold {
    static final Duration LATE = Duration.ofMinutes(10);
    private static final Duration BETWEEN_DELAY_PLANS = Duration.ofMinutes(10);

    private TimeFold() {}

    static DayState passed(DayState s) {
        DayState counted = s.with(s.tally().minutePassed(s.now()));
        if (s.day().isEmpty()) {
            return counted;
        }
        // Also before the first plan, which must not lead into a street that is closed by now.
        DayState settled = StreetFold.settled(counted);
        if (s.plan().asked() == 0 && s.plan().disturbance().isEmpty()) {
            return ContainerFold.everyRiskAnew(settled).disturbed(Cause.Kind.DAY_BEGAN, "");
        }
        return late(LastChance.looked(SilenceFold.looked(settled)));
    }

    /// A truck far behind its plan makes the plan worth another look, but not every minute.
    private static DayState late(DayState s) {
        Instant now = s.now();
        return s.trucks().values().stream()
                .filter(truck -> truck.fit() && truck.tour().isPresent())
                .filter(truck -> truck.delay(now).compareTo(LATE) > 0)
                .map(truck -> truck.truck().id())
                .sorted()
                .findFirst()
                .map(id -> late(s, id))
                .orElse(s);
    }

    static DayState late(DayState s, TruckId truck) {
        return s.now().isBefore(s.plan().askedAt().plus(BETWEEN_DELAY_PLANS))
                ? s
                : s.disturbed(Cause.Kind.DELAY, truck.value());
    }
}
