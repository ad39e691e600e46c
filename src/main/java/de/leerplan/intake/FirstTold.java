package de.leerplan.intake;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Remembers radio messages by what makes them one, so that the same one by another way or in a
/// second try speaks of the same time, and so counts once. Safe for use from several threads.
final class FirstTold {
    private static final int KEPT = 100_000;

    /// Counters of devices start anew when their battery is changed: what came longer ago is
    /// another message.
    private static final Duration SAME = Duration.ofHours(1);

    private final Map<String, Told> told =
            new LinkedHashMap<>() {
                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Told> eldest) {
                    return size() > KEPT;
                }
            };

    private record Told(Instant at, Instant measuredAt) {}

    /// As it was told before a restart.
    synchronized void recall(List<String> identities, Instant measuredAt, Instant at) {
        Told then = new Told(at, measuredAt);
        identities.forEach(identity -> told.putIfAbsent(identity, then));
    }

    /// When the message was measured, by its first word.
    ///
    /// @param identities each of them makes a message unique
    /// @param said by this message
    /// @param at when it arrived
    synchronized Instant measured(List<String> identities, Instant said, Instant at) {
        Instant first = said;
        for (String identity : identities) {
            Told known = told.get(identity);
            if (known != null && known.at().plus(SAME).isAfter(at)) {
                first = known.measuredAt();
                break;
            }
        }
        Told now = new Told(at, first);
        identities.forEach(identity -> told.putIfAbsent(identity, now));
        return first;
    }
}
