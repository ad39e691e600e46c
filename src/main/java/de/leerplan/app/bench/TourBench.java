package de.leerplan.app.bench;

import de.leerplan.app.Launch;
import de.leerplan.model.Unusable;
import de.leerplan.planning.day.BenchResult;
import de.leerplan.planning.day.Method;
import de.leerplan.planning.search.Budget;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// A benchmark of the tour search over files and seeds: a row of the table for each run, and one
/// line of JSON at the end.
///
/// @param head headings of the table
/// @param check reads a file and refuses what cannot be used
record TourBench(String name, String head, Consumer<Path> check, Run run) {
    /// One run.
    @FunctionalInterface
    interface Run {
        BenchResult of(Path file, Budget budget, long seed, Method method);
    }

    /// Whatever cannot be used is said before anything is searched, so that no hour is lost to it.
    ///
    /// @throws Unusable naming an option or a file; or, once the table and the JSON are printed,
    ///     solutions that break the rules of their file
    void measure(TourBenchOptions options, PrintWriter out) {
        double seconds = options.seconds();
        options.openFolder();
        options.files().forEach(check);
        out.println(head);
        List<BenchResult> results = new ArrayList<>();
        for (Path file : options.files()) {
            for (long seed : options.seeds()) {
                Budget budget = Budget.ofSecondsSince(Launch.begin(), seconds);
                BenchResult result = run.of(file, budget, seed, options.method());
                results.add(result);
                out.println(result.row());
                out.flush();
                options.write(result);
            }
        }
        conclude(out, results);
    }

    void conclude(PrintWriter out, List<BenchResult> results) {
        out.println(json(results.stream().map(BenchResult::json).toList()));
        out.flush();
        List<String> infeasible =
                results.stream()
                        .filter(result -> !result.faults().isEmpty())
                        .map(TourBench::infeasible)
                        .toList();
        if (!infeasible.isEmpty()) {
            throw new Unusable(
                    String.join("; ", infeasible), "give more --seconds or another --seed");
        }
    }

    // That a solution breaks the rules, and which one first.
    private static String infeasible(BenchResult result) {
        List<String> faults = result.faults();
        String more = faults.size() == 1 ? "" : ", and %d more".formatted(faults.size() - 1);
        return "%s, seed %d: no feasible solution was found: %s%s"
                .formatted(result.instance(), result.seed(), faults.getFirst(), more);
    }

    /// The last line: one result with its keys at the top, several under `results` only.
    String json(List<String> results) {
        String top = results.size() == 1 ? "," + inner(results.getFirst()) : "";
        return "{\"bench\":\"%s\"%s,\"results\":[%s]}"
                .formatted(name, top, String.join(",", results));
    }

    private static String inner(String object) {
        return object.substring(1, object.length() - 1);
    }
}
