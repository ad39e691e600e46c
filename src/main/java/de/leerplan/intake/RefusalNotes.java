package de.leerplan.intake;

import de.leerplan.operations.Refusal;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;

/// Decides which refusals become facts: a storm of garbage must not fill the journal.
final class RefusalNotes {
    private static final double PER_SECOND = 0.5;
    private static final int AT_ONCE = 20;

    private final Map<Subject, Notes> bySubject = new HashMap<>();

    private record Subject(String source, Refusal kind) {}

    private static final class Notes {
        private final RateLimit limit = new RateLimit(PER_SECOND, AT_ONCE);
        private int unsaid;
    }

    /// @return empty if this refusal is not to be noted; else how many of its kind were not noted
    ///     since the last one
    synchronized OptionalInt about(String source, Refusal kind, Instant at) {
        Notes notes = bySubject.computeIfAbsent(new Subject(source, kind), _ -> new Notes());
        if (!notes.limit.take(at)) {
            notes.unsaid++;
            return OptionalInt.empty();
        }
        int more = notes.unsaid;
        notes.unsaid = 0;
        return OptionalInt.of(more);
    }
}
