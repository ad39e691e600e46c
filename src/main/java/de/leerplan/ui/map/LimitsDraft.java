package de.leerplan.ui.map;

import de.leerplan.model.Passage;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Which trucks a closure lets through, as typed; one without limits is closed to all.
///
/// @param typed by measure; a blank one is no limit
record LimitsDraft(Map<Measure, String> typed) {
    static final LimitsDraft NONE = new LimitsDraft(Map.of());

    LimitsDraft {
        typed = Map.copyOf(typed);
    }

    /// Empty if a limit cannot be read.
    Optional<Passage> passage() {
        Passage left = Passage.EVERYBODY;
        for (Measure measure : Measure.values()) {
            Optional<Passage> next = measure.read(of(measure));
            if (next.isEmpty()) {
                return Optional.empty();
            }
            left = left.and(next.get());
        }
        return Optional.of(left.equals(Passage.EVERYBODY) ? Passage.NOBODY : left);
    }

    /// The first that cannot be read.
    Optional<Measure> wrong() {
        return Stream.of(Measure.values())
                .filter(measure -> measure.read(of(measure)).isEmpty())
                .findFirst();
    }

    private String of(Measure measure) {
        return typed.getOrDefault(measure, "");
    }
}
