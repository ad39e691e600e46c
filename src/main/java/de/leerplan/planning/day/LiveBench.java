package de.leerplan.planning.day;

import de.leerplan.planning.fleet.FleetProblem;
import de.leerplan.planning.fleet.Timetable;
import de.leerplan.planning.fleet.Visit;
import de.leerplan.planning.search.Budget;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/// Measures how fast and how well a running plan takes up new stops.
public final class LiveBench {
    private static final int NEW_STOPS = 5;
    private static final double AT_ONCE_SECONDS = 0.01;
    private static final double A_SECOND = 1;

    private LiveBench() {}

    /// What was measured.
    ///
    /// @param p50Ms from the change to a complete, scored plan, median; `p99Ms` likewise
    /// @param gapPercent how much dearer the plan is one second after the change than one searched
    ///     from nothing for `coldSeconds`
    public record Result(
            int stops,
            int trucks,
            int bursts,
            double p50Ms,
            double p99Ms,
            double gapPercent,
            double coldSeconds,
            long seed) {
        public String row() {
            return "%6d %7d %7d %8.1f %8.1f %14.2f %8.1f %6d"
                    .formatted(stops, trucks, bursts, p50Ms, p99Ms, gapPercent, coldSeconds, seed);
        }

        public String json() {
            return String.format(
                    Locale.ROOT,
                    "{\"stops\":%d,\"trucks\":%d,\"bursts\":%d,\"p50_ms\":%.1f,\"p99_ms\":%.1f,"
                            + "\"gap_after_1s_percent\":%.2f,\"seconds\":%.1f,\"seed\":%d}",
                    stops,
                    trucks,
                    bursts,
                    p50Ms,
                    p99Ms,
                    gapPercent,
                    coldSeconds,
                    seed);
        }
    }

    /// Headings of the table.
    public static String head() {
        return "%6s %7s %7s %8s %8s %14s %8s %6s"
                .formatted(
                        "stops",
                        "trucks",
                        "bursts",
                        "p50 ms",
                        "p99 ms",
                        "gap after 1s %",
                        "s",
                        "seed");
    }

    /// Plans a day of `stops` stops, of which the last five times `bursts` come in bursts of five.
    public static Result run(int stops, int trucks, int bursts, double coldSeconds, long seed) {
        int known = stops - NEW_STOPS * bursts;
        if (known < 1 || trucks < 1 || bursts < 1) {
            throw new IllegalArgumentException(
                    "%d stops, %d trucks, %d bursts".formatted(stops, trucks, bursts));
        }
        try (Solving solver = Solving.by(Method.RUIN_AND_RECREATE, seed)) {
            return run(
                    new MadeUpDay(stops, trucks, seed),
                    stops,
                    trucks,
                    bursts,
                    solver,
                    coldSeconds,
                    seed);
        }
    }

    private static Result run(
            MadeUpDay day,
            int stops,
            int trucks,
            int bursts,
            Solving solver,
            double coldSeconds,
            long seed) {
        int known = stops - NEW_STOPS * bursts;
        FleetProblem morning = day.first(known, List.of());
        List<int[]> none = morning.noVisits();
        List<int[]> plan = solver.solve(morning, none, false, Budget.ofSeconds(5), () -> false);
        List<Double> millis = new ArrayList<>();
        for (int burst = 1; burst <= bursts; burst++) {
            FleetProblem changed = day.first(known + NEW_STOPS * burst, plan);
            long start = System.nanoTime();
            List<int[]> next =
                    solver.solve(
                            changed, plan, true, Budget.ofSeconds(AT_ONCE_SECONDS), () -> false);
            millis.add((System.nanoTime() - start) / 1e6);
            plan = next;
        }
        Collections.sort(millis);
        return new Result(
                stops,
                trucks,
                bursts,
                millis.get(millis.size() / 2),
                millis.get((int) Math.ceil(0.99 * millis.size()) - 1),
                gap(day, stops, solver, coldSeconds),
                coldSeconds,
                seed);
    }

    // Both without churn: the gap is that of the tours.
    private static double gap(MadeUpDay day, int stops, Solving solver, double coldSeconds) {
        FleetProblem before = day.first(stops - NEW_STOPS, List.of());
        FleetProblem after = day.first(stops, List.of());
        List<int[]> none = before.noVisits();
        List<int[]> known =
                solver.solve(before, none, false, Budget.ofSeconds(coldSeconds), () -> false);
        List<int[]> live =
                solver.solve(after, known, true, Budget.ofSeconds(A_SECOND), () -> false);
        List<int[]> cold =
                solver.solve(after, none, false, Budget.ofSeconds(coldSeconds), () -> false);
        double best = price(after, cold);
        return 100 * (price(after, live) - best) / best;
    }

    private static double price(FleetProblem problem, List<int[]> orders) {
        Timetable timetable = new Timetable(problem);
        double price = problem.visits().stream().mapToLong(Visit::absence).sum();
        for (int truck = 0; truck < orders.size(); truck++) {
            int[] order = orders.get(truck);
            price += timetable.judge(truck, order).price();
            price -=
                    Arrays.stream(order)
                            .mapToLong(visit -> problem.visits().get(visit).absence())
                            .sum();
        }
        return price;
    }
}
