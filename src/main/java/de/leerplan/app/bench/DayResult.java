package de.leerplan.app.bench;

import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/// What came of a day under one policy.
///
/// @param overflowPercent containers of the city that were over the brim at any moment, in percent
/// @param inevitablePercent those of them that nobody could prevent, see [Inevitable]
/// @param trucks that left the depot
/// @param churnPerHour stops that changed truck by new plans, for each hour of work
/// @param collections containers emptied
/// @param plans that came into force
record DayResult(
        String policy,
        double km,
        double overflowPercent,
        double inevitablePercent,
        double trucks,
        double churnPerHour,
        double collections,
        double plans) {
    /// Headings of the table.
    static String head() {
        return "%-25s %9s %11s %11s %7s %8s %12s %7s %9s"
                .formatted(
                        "policy",
                        "km/day",
                        "overflow %",
                        "inevitable",
                        "trucks",
                        "churn/h",
                        "emptied/day",
                        "plans",
                        "km vs fixed");
    }

    /// The mean of several days under one policy.
    static DayResult mean(List<DayResult> days) {
        return new DayResult(
                days.getFirst().policy(),
                mean(days, DayResult::km),
                mean(days, DayResult::overflowPercent),
                mean(days, DayResult::inevitablePercent),
                mean(days, DayResult::trucks),
                mean(days, DayResult::churnPerHour),
                mean(days, DayResult::collections),
                mean(days, DayResult::plans));
    }

    private static double mean(List<DayResult> days, ToDoubleFunction<DayResult> figure) {
        return days.stream().mapToDouble(figure).average().orElse(0);
    }

    /// @param fixedKm kilometres of the fixed schedule, to compare with
    String row(double fixedKm) {
        return "%-25s %9.1f %11.2f %11.2f %7.1f %8.1f %12.0f %7.0f %+8.1f %%"
                .formatted(
                        policy,
                        km,
                        overflowPercent,
                        inevitablePercent,
                        trucks,
                        churnPerHour,
                        collections,
                        plans,
                        100 * (km - fixedKm) / fixedKm);
    }

    String json() {
        return String.format(
                Locale.ROOT,
                "{\"policy\":\"%s\",\"km\":%.1f,\"overflow_percent\":%.2f,"
                    + "\"inevitable_percent\":%.2f,\"trucks\":%.1f,\"churn_per_h\":%.2f,\"emptied\":%.0f,\"plans\":%.0f}",
                policy,
                km,
                overflowPercent,
                inevitablePercent,
                trucks,
                churnPerHour,
                collections,
                plans);
    }
}
