package de.leerplan.app.bench;

import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;

/// How soon the work of trucks that broke down is given to others.
record LossFigures(List<LiveLoss> losses) {
    LossFigures {
        losses = List.copyOf(losses);
    }

    /// A row below the others; nothing if no truck broke down.
    String table() {
        return losses.isEmpty()
                ? ""
                : String.format(
                        Locale.ROOT,
                        "%n%-30s %9.1f %9.1f %9.1f%n%d trucks: of %d stops before them others have"
                                + " %d, %d are said to be left, %d are neither",
                        "truck broken down, all",
                        total(0.5),
                        total(0.99),
                        total(1),
                        losses.size(),
                        sum(LiveLoss::stops),
                        sum(LiveLoss::taken),
                        sum(LiveLoss::said),
                        sum(LiveLoss::silent));
    }

    /// Members of a JSON object; times are 0 if no truck broke down.
    String json() {
        return String.format(
                Locale.ROOT,
                "\"losses\":%d,\"lost_p50_ms\":%.1f,\"lost_p99_ms\":%.1f,\"lost_max_ms\":%.1f,"
                        + "\"lost_stops\":%d,\"lost_taken\":%d,\"lost_said\":%d,\"lost_silent\":%d",
                losses.size(),
                total(0.5),
                total(0.99),
                total(1),
                sum(LiveLoss::stops),
                sum(LiveLoss::taken),
                sum(LiveLoss::said),
                sum(LiveLoss::silent));
    }

    private double total(double share) {
        return losses.isEmpty()
                ? 0
                : LiveStages.total(losses.stream().map(LiveLoss::stages).toList(), share);
    }

    private int sum(ToIntFunction<LiveLoss> what) {
        return losses.stream().mapToInt(what).sum();
    }
}
