package de.leerplan.operations;

import java.time.Instant;
import java.util.Optional;

/// How many readings of a source came to the same end today, and the last of them.
///
/// @param at when the last one came
/// @param subject its container or device; empty where it named none
/// @param why of a refusal
/// @param reason of a refusal, in technical words; else empty
/// @param excerpt the beginning of a refused message; else empty
public record ArrivalCount(
        long count,
        Instant at,
        String subject,
        Optional<Instant> measuredAt,
        Optional<Refusal> why,
        String reason,
        String excerpt) {
    static ArrivalCount of(Instant at, String subject, Instant measuredAt) {
        return new ArrivalCount(1, at, subject, Optional.of(measuredAt), Optional.empty(), "", "");
    }

    static ArrivalCount of(Observation.MessageRefused fact) {
        return new ArrivalCount(
                1 + fact.more().orElse(0),
                fact.at(),
                "",
                Optional.empty(),
                fact.why(),
                fact.reason(),
                fact.excerpt());
    }

    ArrivalCount plus(long before) {
        return new ArrivalCount(count + before, at, subject, measuredAt, why, reason, excerpt);
    }
}
