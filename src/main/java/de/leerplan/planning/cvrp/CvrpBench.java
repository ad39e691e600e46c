package de.leerplan.planning.cvrp;

import de.leerplan.model.Unusable;
import de.leerplan.planning.day.BenchResult;
import de.leerplan.planning.day.DaySolver;
import de.leerplan.planning.day.Method;
import de.leerplan.planning.search.Budget;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.Set;

/// Measures the search on a CVRPLIB file.
public final class CvrpBench {
    private CvrpBench() {}

    /// What was reached.
    ///
    /// @param cost of the tours found, counted anew from the file's rules
    /// @param best best known cost, if a `.sol` file stands beside the instance
    /// @param tours places of each tour, the depot left out
    /// @param score OptaPlanner's word on them
    /// @param faults rules of the file that they break; empty if they keep all
    public record Result(
            String instance,
            long cost,
            OptionalLong best,
            double seconds,
            long seed,
            long steps,
            List<List<Integer>> tours,
            List<String> faults,
            Method method,
            String score)
            implements BenchResult {
        public Result {
            tours = List.copyOf(tours);
            faults = List.copyOf(faults);
        }

        /// One line of the table below [CvrpBench#head].
        @Override
        public String row() {
            return "%-16s %9d %9s %7s %6d %8.1f %6d %10.0f"
                    .formatted(
                            instance,
                            cost,
                            best.isPresent() ? best.getAsLong() : "–",
                            gap("%.2f", "–"),
                            tours.size(),
                            seconds,
                            seed,
                            steps / seconds);
        }

        @Override
        public String json() {
            return String.format(
                    Locale.ROOT,
                    "{\"instance\":\"%s\",\"cost\":%d,\"best\":%s,\"gap_percent\":%s,"
                        + "\"vehicles\":%d,\"feasible\":%b,\"seconds\":%.1f,\"seed\":%d,\"steps_per_s\":%.0f,"
                        + "\"method\":\"%s\",\"optaplanner_score\":\"%s\"}",
                    instance.replaceAll("[^\\w.-]", "_"),
                    cost,
                    best.isPresent() ? best.getAsLong() : "null",
                    gap("%.3f", "null"),
                    tours.size(),
                    faults.isEmpty(),
                    seconds,
                    seed,
                    steps / seconds,
                    method,
                    score);
        }

        /// The tours in the format of CVRPLIB's `.sol` files.
        @Override
        public String solution() {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < tours.size(); i++) {
                text.append("Route #").append(i + 1).append(':');
                tours.get(i).forEach(place -> text.append(' ').append(place));
                text.append('\n');
            }
            return text.append("Cost ").append(cost).append('\n').toString();
        }

        // Above nothing, nothing can be so many percent.
        private String gap(String format, String unknown) {
            long known = best.orElse(0);
            return known == 0
                    ? unknown
                    : String.format(Locale.ROOT, format, 100.0 * (cost - known) / known);
        }
    }

    /// Headings of the table.
    public static String head() {
        return "%-16s %9s %9s %7s %6s %8s %6s %10s"
                .formatted("instance", "cost", "best", "gap %", "tours", "s", "seed", "steps/s");
    }

    /// Reads `file` and what is known of it.
    ///
    /// @throws Unusable if either cannot be used
    public static void check(Path file) {
        VrpFile.read(file);
        BestKnown.of(file);
    }

    /// Solves `file` within `budget`, from reading it to counting anew what was found.
    public static Result run(Path file, Budget budget, long seed, Method method) {
        VrpInstance instance = VrpFile.read(file);
        OptionalLong best = BestKnown.of(file);
        CvrpSolver solver = new CvrpSolver(instance, seed);
        Budget enough = budget.withReserve();
        DaySolver.Judged judged =
                switch (method) {
                    case RUIN_AND_RECREATE -> DaySolver.run(solver.within(enough), seed);
                    case PLAIN -> DaySolver.plain(solver.problem(), enough, seed);
                };
        List<List<Integer>> tours = tours(judged.orders());
        List<String> faults = faults(instance, tours);
        long cost = cost(instance, tours);
        double seconds = budget.elapsedSeconds();
        return new Result(
                instance.name(),
                cost,
                best,
                seconds,
                seed,
                solver.steps(),
                tours,
                faults,
                method,
                judged.score());
    }

    /// The places of tours that visit any; visits are places less one.
    static List<List<Integer>> tours(List<int[]> orders) {
        return orders.stream()
                .filter(order -> order.length > 0)
                .map(order -> Arrays.stream(order).map(visit -> visit + 1).boxed().toList())
                .toList();
    }

    /// The cost of tours by the file's rules alone.
    static long cost(VrpInstance instance, List<List<Integer>> tours) {
        long cost = 0;
        for (List<Integer> tour : tours) {
            int at = 0;
            for (int place : tour) {
                cost += instance.distance(at, place);
                at = place;
            }
            cost += instance.distance(at, 0);
        }
        return cost;
    }

    /// What tours break of the file's rules, and nothing else.
    static List<String> faults(VrpInstance instance, List<List<Integer>> tours) {
        List<String> faults = new ArrayList<>();
        Set<Integer> seen = new HashSet<>();
        for (List<Integer> tour : tours) {
            long load = tour.stream().mapToLong(instance::demand).sum();
            if (load > instance.capacity()) {
                faults.add("a tour carries " + load);
            }
            for (int place : tour) {
                if (!seen.add(place)) {
                    faults.add("place " + place + " is visited twice");
                }
            }
        }
        for (int place = 1; place < instance.places(); place++) {
            if (!seen.contains(place)) {
                faults.add("place " + place + " is not visited");
            }
        }
        return faults;
    }
}
