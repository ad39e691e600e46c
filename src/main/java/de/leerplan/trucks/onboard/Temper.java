package de.leerplan.trucks.onboard;

import de.leerplan.model.SkipReason;

import java.util.Optional;
import java.util.SplittableRandom;

/// How a simulated truck differs from the plan. The same seed and stop always give the same.
///
/// @param skipShare share of containers that cannot be emptied, 0..1
/// @param hasty whether it also drives faster than planned at times, as people do; planned speeds
///     are those that the streets allow this truck
record Temper(long seed, double skipShare, boolean hasty) {
    private static final double SPREAD = 0.1;
    private static final SkipReason[] REASONS = {
        SkipReason.BLOCKED_BY_CAR,
        SkipReason.BLOCKED_BY_CAR,
        SkipReason.BLOCKED_BY_CAR,
        SkipReason.CONTAMINATED,
        SkipReason.DEFECT,
        SkipReason.NOT_FOUND
    };

    /// How much longer than planned a drive takes: 0.9 to 1.1, never below 1 for one without haste.
    double drive(String what) {
        return hasty ? pace(what) : Math.max(1, pace(what));
    }

    /// Between 0.9 and 1.1: how much longer than planned the work at a stop takes.
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
