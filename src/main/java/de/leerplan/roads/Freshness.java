package de.leerplan.roads;

import de.leerplan.model.Slowdown;
import de.leerplan.model.TrafficStretch;

import java.time.Duration;
import java.time.Instant;

/// How long traffic news are believed: in full for ten minutes, then less and less, and no more
/// after half an hour (estimates: feeds come every one to five minutes, and queues in a city seldom
/// last longer unseen).
final class Freshness {
    static final Duration FRESH = Duration.ofMinutes(10);
    static final Duration GONE = Duration.ofMinutes(30);

    private Freshness() {}

    static TrafficStretch of(String name, Slowdown slowdown, Instant measured) {
        return new TrafficStretch(
                name, slowdown, measured, measured.plus(FRESH), measured.plus(GONE));
    }

    /// Where the source says itself how long it holds.
    static TrafficStretch until(String name, Slowdown slowdown, Instant measured, Instant end) {
        return new TrafficStretch(name, slowdown, measured, end, end);
    }
}
