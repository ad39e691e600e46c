package de.leerplan.app.bench;

import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/// What `bench traffic` measured.
record TrafficFigures(List<TrafficTrial.Outcome> outcomes) {
    /// Heads the lines of [#row].
    static final String HEAD =
            "%-32s %9s %10s %9s %9s  %s"
                    .formatted("queue", "told ms", "planned ms", "clear ms", "untold s", "trucks");

    /// The line people read.
    static String row(TrafficTrial.Outcome o) {
        return String.format(
                Locale.ROOT,
                "%-32.32s %9.0f %10.0f %9.0f %9d  %d concerned, new times for %s%s",
                o.street(),
                o.told(),
                o.planned(),
                o.cleared(),
                o.untoldSeconds(),
                o.concerned().size(),
                o.renewed(),
                o.disturbed().isEmpty() ? "" : "; changed elsewhere: " + o.disturbed());
    }

    String json() {
        return String.format(
                Locale.ROOT,
                "{\"bench\":\"traffic\",\"jams\":%d,\"tours_concerned\":%d,\"tours_renewed\":%d,"
                        + "\"p50_ms\":%.1f,\"p95_ms\":%.1f,\"max_ms\":%.1f,"
                        + "\"planned_p50_ms\":%.1f,\"planned_max_ms\":%.1f,"
                        + "\"cleared_p50_ms\":%.1f,\"cleared_max_ms\":%.1f,"
                        + "\"untold_max_s\":%d,\"changed_elsewhere\":%d}",
                outcomes.size(),
                outcomes.stream().mapToInt(o -> o.concerned().size()).sum(),
                outcomes.stream().mapToInt(o -> o.renewed().size()).sum(),
                at(TrafficTrial.Outcome::told, 0.5),
                at(TrafficTrial.Outcome::told, 0.95),
                at(TrafficTrial.Outcome::told, 1),
                at(TrafficTrial.Outcome::planned, 0.5),
                at(TrafficTrial.Outcome::planned, 1),
                at(TrafficTrial.Outcome::cleared, 0.5),
                at(TrafficTrial.Outcome::cleared, 1),
                outcomes.stream().mapToInt(TrafficTrial.Outcome::untoldSeconds).max().orElse(0),
                outcomes.stream().mapToInt(o -> o.disturbed().size()).sum());
    }

    private double at(ToDoubleFunction<TrafficTrial.Outcome> time, double share) {
        return StreetBenchOptions.at(outcomes.stream().mapToDouble(time), share);
    }
}
