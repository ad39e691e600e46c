package de.leerplan.planning.wcvrptw;

import de.leerplan.model.Unusable;
import de.leerplan.planning.day.BenchResult;
import de.leerplan.planning.day.DaySolver;
import de.leerplan.planning.day.Method;
import de.leerplan.planning.search.Budget;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// Measures the search on a waste collection benchmark file.
public final class WasteBench {
    private WasteBench() {}

    /// What was reached, as the verifier sees it.
    ///
    /// @param score OptaPlanner's word on the tours, in feet
    public record Result(
            String instance,
            WasteVerifier.Verdict verdict,
            double seconds,
            long seed,
            long steps,
            List<WasteTour> tours,
            Method method,
            String score)
            implements BenchResult {
        public Result {
            tours = List.copyOf(tours);
        }

        @Override
        public List<String> faults() {
            return verdict.faults();
        }

        /// One line of the table below [WasteBench#head].
        @Override
        public String row() {
            return "%-16s %9d %9.1f %9s %8.1f %6d %10.0f"
                    .formatted(
                            instance,
                            verdict.vehicles(),
                            verdict.miles(),
                            verdict.feasible() ? "yes" : "NO",
                            seconds,
                            seed,
                            steps / seconds);
        }

        @Override
        public String json() {
            return String.format(
                    Locale.ROOT,
                    "{\"instance\":\"%s\",\"vehicles\":%d,\"miles\":%.2f,\"feasible\":%b,"
                            + "\"seconds\":%.1f,\"seed\":%d,\"steps_per_s\":%.0f,"
                            + "\"method\":\"%s\",\"optaplanner_score\":\"%s\"}",
                    instance.replaceAll("[^\\w.-]", "_"),
                    verdict.vehicles(),
                    verdict.miles(),
                    verdict.feasible(),
                    seconds,
                    seed,
                    steps / seconds,
                    method,
                    score);
        }

        /// The tours as stop numbers, one vehicle a line; `L` is lunch, before or after driving on.
        @Override
        public String solution() {
            StringBuilder text = new StringBuilder();
            for (WasteTour tour : tours) {
                for (int i = 0; i < tour.stops().size(); i++) {
                    text.append(tour.stops().get(i).id());
                    text.append(i != tour.lunchAfter() ? " " : tour.atNext() ? " >L " : " L> ");
                }
                text.append('\n');
            }
            return text.toString();
        }
    }

    /// Headings of the table.
    public static String head() {
        return "%-16s %9s %9s %9s %8s %6s %10s"
                .formatted("instance", "vehicles", "miles", "feasible", "s", "seed", "steps/s");
    }

    /// Reads `file`.
    ///
    /// @throws Unusable naming the line if it cannot be read, or no tours could keep its rules
    public static void check(Path file) {
        possible(file);
    }

    private static WasteInstance possible(Path file) {
        WasteInstance instance = WasteFile.read(file);
        List<WasteStop> impossible = new WasteProblem(instance).impossible();
        if (!impossible.isEmpty()) {
            WasteStop stop = impossible.getFirst();
            throw new Unusable(
                    ("%s, line %d: no vehicle can serve stop %d in its window, unload, have lunch"
                                    + " and be back in time: infeasible")
                            .formatted(file, stop.line(), stop.id()),
                    "mend the line, the depot's window or the lunch");
        }
        return instance;
    }

    /// Solves `file` within `budget`, from reading it to verifying what was found.
    public static Result run(Path file, Budget budget, long seed, Method method) {
        WasteInstance instance = possible(file);
        WasteSolver solver = new WasteSolver(instance, seed);
        Budget enough = budget.withReserve();
        DaySolver.Judged judged =
                switch (method) {
                    case RUIN_AND_RECREATE -> DaySolver.run(solver.within(enough), seed);
                    case PLAIN -> DaySolver.plain(solver.problem(), enough, seed);
                };
        List<WasteTour> tours = solver.tours(judged.orders());
        WasteVerifier.Verdict verdict = WasteVerifier.judge(instance, tours);
        double seconds = budget.elapsedSeconds();
        return new Result(
                instance.name(),
                verdict,
                seconds,
                seed,
                solver.steps(),
                tours,
                method,
                judged.score());
    }
}
