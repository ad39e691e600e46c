package de.leerplan.forecast;

import java.time.Instant;
import java.util.Optional;

/// Since when a sensor has been saying the same.
///
/// @param anchor mean of what it says, percent
/// @param since first of the equal readings
/// @param readings how many they are
/// @param due percentage points that should have come in meanwhile
/// @param emptied readings since an emptying fell into this time; −1 if none did
/// @param usual how often two readings of this sensor follow each other alike, 0..1
/// @param tremble how much they differ; empty of days when that was not noted
public record Stillness(
        double anchor,
        Instant since,
        int readings,
        double due,
        int emptied,
        double usual,
        Optional<Tremble> tremble) {
    static final Stillness NONE =
            new Stillness(-1_000, Instant.EPOCH, 0, 0, -1, 0.35, Optional.empty());

    private static final double TOLERANCE = 1;
    private static final double LEARNING = 0.01;
    private static final int LEAST_READINGS = 8;
    private static final int AFTER_EMPTYING = 4;
    private static final double DUE = 12;
    private static final double DUE_SURELY = 25;

    /// A container whose sensor trembles as ever is sooner believed to be left alone for days.
    private static final double DUE_THOUGH_ALIVE = 90;

    /// The chance that so many equal readings follow by themselves is below e to the power of this.
    private static final double IMPROBABLE = -16;

    /// @param rise points expected to have come in since the reading before
    /// @param step from the reading before, percentage points, either way
    Stillness after(double percent, Instant at, double rise, double step) {
        boolean same = Math.abs(percent - anchor) <= TOLERANCE;
        double learned =
                stuck() ? usual : Math.min(0.9, usual + LEARNING * ((same ? 1 : 0) - usual));
        Tremble next = tremble.orElse(Tremble.UNKNOWN).after(step, same ? readings : 0);
        if (!same) {
            return new Stillness(percent, at, 1, 0, -1, learned, Optional.of(next));
        }
        double mean = anchor + (percent - anchor) / (readings + 1.0);
        int seen = emptied < 0 ? -1 : emptied + 1;
        return new Stillness(
                mean, since, readings + 1, due + rise, seen, learned, Optional.of(next));
    }

    /// A crew emptied the container while it was believed to be well filled.
    Stillness throughEmptying() {
        return new Stillness(anchor, since, readings, due, 0, usual, tremble);
    }

    boolean stuck() {
        boolean sawNoEmptying = emptied >= AFTER_EMPTYING && readings - emptied >= 2;
        return sawNoEmptying || (readings >= LEAST_READINGS && tooLong());
    }

    private boolean tooLong() {
        if (tremble.map(Tremble::alive).orElse(false)) {
            return due >= DUE_THOUGH_ALIVE;
        }
        boolean improbable = due >= DUE && readings * Math.log(usual) < IMPROBABLE;
        return improbable || due >= DUE_SURELY;
    }
}
