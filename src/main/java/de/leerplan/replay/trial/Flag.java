package de.leerplan.replay.trial;

import de.leerplan.forecast.SensorCondition;

import java.time.Instant;
import java.util.Optional;

/// What the program said of a sensor, when it began to say so.
///
/// @param condition empty where it said that somebody emptied the container without a word
/// @param about the time it speaks of: of an emptying that of the emptying
record Flag(int bin, Instant at, Optional<SensorCondition> condition, Instant about) {
    FaultKind kind() {
        return condition.map(Flag::kind).orElse(FaultKind.EMPTIED_UNREPORTED);
    }

    /// Whether it sends somebody to look at the right trouble: of the faults that make distances
    /// worthless any name will do.
    boolean finds(FaultKind fault) {
        return kind() == fault || worthless(kind()) && worthless(fault);
    }

    private static boolean worthless(FaultKind kind) {
        return switch (kind) {
            case STUCK, SPIKING, DRIFTING, BLOCKED, SWAPPED, TILTED -> true;
            case DROPPED_OUT, LOW_BATTERY, FIRE, EMPTIED_UNREPORTED -> false;
        };
    }

    private static FaultKind kind(SensorCondition condition) {
        return switch (condition) {
            case STUCK -> FaultKind.STUCK;
            case SPIKING -> FaultKind.SPIKING;
            case DRIFTING -> FaultKind.DRIFTING;
            case BLOCKED -> FaultKind.BLOCKED;
            case SILENT -> FaultKind.DROPPED_OUT;
            case SWAPPED, DOUBTFUL -> FaultKind.SWAPPED;
            case LOW_BATTERY -> FaultKind.LOW_BATTERY;
            case TILTED -> FaultKind.TILTED;
            case FIRE -> FaultKind.FIRE;
            case FINE -> throw new IllegalArgumentException("Fine is no flag");
        };
    }
}
