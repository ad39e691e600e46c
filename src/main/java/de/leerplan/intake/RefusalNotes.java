package de.leerplan.intake;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Decides which refusals become facts: a storm of garbage must not fill the journal.
final class RefusalNotes {
    private static final double PER_SECOND = 0.5;
    private static final int AT_ONCE = 20;

    private final Map<String, Notes> bySource = new HashMap<>();

    private static final class Notes {
        private final RateLimit limit = new RateLimit(PER_SECOND, AT_ONCE);
        private long unsaid;
    }

    /// @return empty if this refusal is not to be noted; else what to add to its reason, which says
    ///     how many were not noted since the last one
    synchronized Optional<String> about(String source, Instant at) {
        Notes notes = bySource.computeIfAbsent(source, _ -> new Notes());
        if (!notes.limit.take(at)) {
            notes.unsaid++;
            return Optional.empty();
        }
        String more = notes.unsaid == 0 ? "" : " (and %d more before)".formatted(notes.unsaid);
        notes.unsaid = 0;
        return Optional.of(more);
    }
}
