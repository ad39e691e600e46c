package de.leerplan.trucks.onboard;

import de.leerplan.model.SkipReason;

import java.util.Optional;
import java.util.SplittableRandom;

/// How a simulated crew differs from the plan. The same seed and stop always give the same.
///
/// @param skipShare share of containers that cannot be emptied, 0..1
record Temper(long seed, double skipShare) {
    private static final double SPREAD = 0.1;
    private static final SkipReason[] REASONS = {
        SkipReason.BLOCKED_BY_CAR,
        SkipReason.BLOCKED_BY_CAR,
        SkipReason.BLOCKED_BY_CAR,
        SkipReason.CONTAMINATED,
        SkipReason.DEFECT,
        SkipReason.NOT_FOUND
    };

    /// Between 0.9 and 1.1: how much longer than planned the way to or the work at a stop takes.
    double pace(String what) {
        return 1 - SPREAD + 2 * SPREAD * luck(what).nextDouble();
    }

    /// Why this container cannot be emptied, if so.
    Optional<SkipReason> skips(String container) {
        SplittableRandom luck = luck("skip " + container);
        return luck.nextDouble() < skipShare
                ? Optional.of(REASONS[luck.nextInt(REASONS.length)])
                : Optional.empty();
    }

    private SplittableRandom luck(String what) {
        return new SplittableRandom(seed * 31 + what.hashCode());
    }
}
