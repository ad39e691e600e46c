package de.leerplan.roads;

import de.leerplan.model.Closure;
import de.leerplan.model.DayPaces;
import de.leerplan.model.TrafficStretch;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What a report of road works or traffic says.
///
/// @param closures what is obstructed, now or later, and whom it lets through
/// @param traffic where it is slow
/// @param paces how traffic changes with the hour; most reports do not tell
/// @param ignored one line for each entry that is neither or could not be understood, with the
///     reason
public record ClosureNews(
        List<Closure> closures,
        List<TrafficStretch> traffic,
        Optional<DayPaces> paces,
        List<String> ignored) {
    public static final ClosureNews NOTHING = new ClosureNews(List.of(), List.of(), List.of());

    /// News that tell nothing of the hours.
    ClosureNews(List<Closure> closures, List<TrafficStretch> traffic, List<String> ignored) {
        this(closures, traffic, Optional.empty(), ignored);
    }

    static ClosureNews of(DayPaces paces) {
        return new ClosureNews(List.of(), List.of(), Optional.of(paces), List.of());
    }

    /// How many things it tells.
    public int entries() {
        return closures.size() + traffic.size() + (paces.isPresent() ? 1 : 0);
    }

    public ClosureNews {
        closures = List.copyOf(closures);
        traffic = List.copyOf(traffic);
        ignored = List.copyOf(ignored);
    }

    /// Gathers entries one by one.
    static final class Collector {
        private final Instant at;
        private final ZoneId zone;
        private final List<Closure> closures = new ArrayList<>();
        private final List<TrafficStretch> traffic = new ArrayList<>();
        private final List<String> ignored = new ArrayList<>();

        /// @param at when the report is read
        /// @param zone of the city's clocks
        Collector(Instant at, ZoneId zone) {
            this.at = at;
            this.zone = zone;
        }

        ZoneId zone() {
            return zone;
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
