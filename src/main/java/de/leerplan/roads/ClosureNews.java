package de.leerplan.roads;

import de.leerplan.model.Closure;
import de.leerplan.model.TrafficStretch;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// What a report of road works or traffic says.
///
/// @param closures what is obstructed, now or later, and whom it lets through
/// @param traffic where it is slow
/// @param ignored one line for each entry that is neither or could not be understood, with the
///     reason
public record ClosureNews(
        List<Closure> closures, List<TrafficStretch> traffic, List<String> ignored) {
    public static final ClosureNews NOTHING = new ClosureNews(List.of(), List.of(), List.of());

    public ClosureNews {
        closures = List.copyOf(closures);
        traffic = List.copyOf(traffic);
        ignored = List.copyOf(ignored);
    }

    /// Gathers entries one by one.
    static final class Collector {
        private final Instant at;
        private final List<Closure> closures = new ArrayList<>();
        private final List<TrafficStretch> traffic = new ArrayList<>();
        private final List<String> ignored = new ArrayList<>();

        /// @param at when the report is read
        Collector(Instant at) {
            this.at = at;
        }

        Instant at() {
            return at;
        }

        void add(Closure closure) {
            closures.add(closure);
        }

        void add(TrafficStretch stretch) {
            traffic.add(stretch);
        }

        void ignore(String id, String reason) {
            ignored.add(id + ": " + reason);
        }

        ClosureNews news() {
            return new ClosureNews(closures, traffic, ignored);
        }
    }
}
