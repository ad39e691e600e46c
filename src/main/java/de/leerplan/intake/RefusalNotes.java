package de.leerplan.intake;

import de.leerplan.operations.Refusal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
        private Optional<Decoding.Refused> last = Optional.empty();
    }

    /// Refused and not told yet.
    ///
    /// @param last the newest of them
    record Unsaid(String source, Decoding.Refused last, int count) {}

    /// @return empty if this refusal is not to be noted; else how many of its kind were not noted
    ///     since the last one
    synchronized OptionalInt about(String source, Decoding.Refused why, Instant at) {
        Notes notes = bySubject.computeIfAbsent(new Subject(source, why.kind()), _ -> new Notes());
        if (!notes.limit.take(at)) {
            notes.unsaid++;
            notes.last = Optional.of(why);
            return OptionalInt.empty();
        }
        int more = notes.unsaid;
        notes.unsaid = 0;
        return OptionalInt.of(more);
    }

    /// What nobody heard of yet, of each source and kind; counts as told from now on.
    synchronized List<Unsaid> takeUnsaid() {
        List<Unsaid> taken = new ArrayList<>();
        bySubject.forEach(
                (subject, notes) -> {
                    if (notes.unsaid > 0) {
                        notes.last.ifPresent(
                                why -> taken.add(new Unsaid(subject.source(), why, notes.unsaid)));
                        notes.unsaid = 0;
                    }
                });
        return taken;
    }
}
