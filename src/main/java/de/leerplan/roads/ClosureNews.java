package de.leerplan.roads;

import de.leerplan.model.Closure;

import java.util.ArrayList;
import java.util.List;

/// What a report of road works means for trucks.
///
/// @param closures streets that are closed to them, now or later
/// @param ignored one line for each entry that closes nothing or could not be understood, with the
///     reason
public record ClosureNews(List<Closure> closures, List<String> ignored) {
    public ClosureNews {
        closures = List.copyOf(closures);
        ignored = List.copyOf(ignored);
    }

    /// Gathers entries one by one.
    static final class Collector {
        private final List<Closure> closures = new ArrayList<>();
        private final List<String> ignored = new ArrayList<>();

        void add(Closure closure) {
            closures.add(closure);
        }

        void ignore(String id, String reason) {
            ignored.add(id + ": " + reason);
        }

        ClosureNews news() {
            return new ClosureNews(closures, ignored);
        }
    }
}
