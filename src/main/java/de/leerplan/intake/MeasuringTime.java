package de.leerplan.intake;

import de.leerplan.operations.Refusal;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// Tells possible times of measurement from those of a clock that was never set.
final class MeasuringTime {
    /// Device clocks run ahead a little; a reading from farther in the future would hide all true
    /// ones until then.
    private static final Duration AHEAD = Duration.ofMinutes(5);

    private static final Duration OLDEST = Duration.ofDays(366);

    private MeasuringTime() {}

    /// @param said by the device; the time of arrival stands in where it says nothing
    /// @throws Malformed if nothing can have been measured then
    static Instant of(String field, Optional<Instant> said, Instant at) throws Malformed {
        Instant measured = said.orElse(at);
        if (measured.isAfter(at.plus(AHEAD))) {
            throw new Malformed(Refusal.FUTURE, MessageFlaw.FUTURE.of(field, measured));
        }
        if (measured.isBefore(at.minus(OLDEST))) {
            throw new Malformed(Refusal.TOO_OLD, MessageFlaw.TOO_OLD.of(field, measured));
        }
        return measured;
    }
}
