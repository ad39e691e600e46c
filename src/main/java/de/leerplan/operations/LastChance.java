package de.leerplan.operations;

import java.time.Duration;
import java.time.Instant;

/// Looks at the plan once more before streets close to trucks for the day: what stands there and
/// was emptied early may be worth a second visit, and nobody can come later.
final class LastChance {
    /// Trucks near by get there within so long.
    private static final Duration BEFORE = Duration.ofHours(1);

    private LastChance() {}

    static DayState looked(DayState s) {
        return s.containers().values().stream()
                        .filter(container -> container.emptied().isPresent())
                        .filter(container -> isTime(s, Neglected.closes(s, container)))
                        .anyMatch(container -> Neglected.asOfNow(s, container).mayGo())
                ? s.disturbed(Cause.Kind.READINGS, "")
                : s;
    }

    // Once: as soon as the planner was asked within that time, it has been looked at.
    private static boolean isTime(DayState s, Instant closes) {
        Instant from = closes.minus(BEFORE);
        return closes.isBefore(Neglected.evening(s))
                && !s.now().isBefore(from)
                && s.now().isBefore(closes)
                && s.plan().askedAt().isBefore(from);
    }
}
