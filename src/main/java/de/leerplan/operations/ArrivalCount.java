package de.leerplan.operations;

import de.leerplan.model.Saying;

import java.time.Instant;
import java.util.Optional;

/// How many readings of a source came to the same end today, and the last of them.
///
/// @param at when the last one came
/// @param subject its container or device; empty where it named none
/// @param why of a refusal
/// @param reason of a refusal, in English; else empty
/// @param saying `reason` for any language; older refusals have none
/// @param excerpt the beginning of a refused message; else empty
public record ArrivalCount(
        long count,
        Instant at,
        String subject,
        Optional<Instant> measuredAt,
        Optional<Refusal> why,
        String reason,
        Optional<Saying> saying,
        String excerpt) {
    static ArrivalCount of(Instant at, String subject, Instant measuredAt) {
        return new ArrivalCount(
                1,
                at,
                subject,
                Optional.of(measuredAt),
                Optional.empty(),
                "",
                Optional.empty(),
                "");
    }

    static ArrivalCount of(Observation.MessageRefused fact) {
        return new ArrivalCount(
                1 + fact.more().orElse(0),
                fact.at(),
                "",
                Optional.empty(),
                fact.why(),
                fact.reason(),
                fact.saying(),
                fact.excerpt());
    }

    ArrivalCount plus(long before) {
        return new ArrivalCount(
                count + before, at, subject, measuredAt, why, reason, saying, excerpt);
    }
}
