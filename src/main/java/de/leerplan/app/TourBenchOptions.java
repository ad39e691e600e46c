package de.leerplan.app;

import de.leerplan.model.Unusable;
import de.leerplan.planning.day.Method;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// What the benchmarks of the tour search have in common on the command line.
final class TourBenchOptions {
    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Benchmark instances.")
    private List<Path> files = List.of();

    @Option(
            names = "--seconds",
            defaultValue = "60",
            paramLabel = "S",
            description = {
                "Time for each instance and seed (default: ${DEFAULT-VALUE}),",
                "reading and, for the first, the start of the program included."
            })
    private double seconds;

    @Option(
            names = "--seed",
            split = ",",
            defaultValue = "1",
            paramLabel = "N",
            description = "Where chance begins, one run for each (default: ${DEFAULT-VALUE}).")
    private List<Long> seeds = List.of();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Writes each solution to DIR/INSTANCE-SEED.sol.")
    private @Nullable Path out;

    @Option(
            names = "--method",
            defaultValue = "ruin_and_recreate",
            paramLabel = "M",
            description = "ruin_and_recreate, or plain: OptaPlanner's own moves alone.")
    private Method method = Method.RUIN_AND_RECREATE;

    TourBenchOptions() {}

    Method method() {
        return method;
    }

    List<Path> files() {
        return files;
    }

    double seconds() {
        if (!(seconds > 0 && seconds <= 86_400)) {
            throw new Unusable("--seconds " + seconds, "give more than 0 and at most 86400");
        }
        return seconds;
    }

    List<Long> seeds() {
        return seeds;
    }

    /// Prints the last line, and then fails if a solution breaks the rules of its file.
    ///
    /// @param infeasible one sentence for each such solution
    /// @throws Unusable naming them
    static void conclude(
            PrintWriter out, String bench, List<String> results, List<String> infeasible) {
        out.println(json(bench, results));
        out.flush();
        if (!infeasible.isEmpty()) {
            throw new Unusable(
                    String.join("; ", infeasible), "give more --seconds or another --seed");
        }
    }

    /// Says of a solution that it breaks the rules, and which one first.
    static String infeasible(String instance, long seed, List<String> faults) {
        String more = faults.size() == 1 ? "" : ", and %d more".formatted(faults.size() - 1);
        return "%s, seed %d: no feasible solution was found: %s%s"
                .formatted(instance, seed, faults.getFirst(), more);
    }

    /// The last line: one result with its keys at the top, several under `results` only.
    static String json(String bench, List<String> results) {
        String top = results.size() == 1 ? "," + inner(results.get(0)) : "";
        return "{\"bench\":\"%s\"%s,\"results\":[%s]}"
                .formatted(bench, top, String.join(",", results));
    }

    private static String inner(String object) {
        return object.substring(1, object.length() - 1);
    }

    void write(String instance, long seed, String solution) {
        if (out == null) {
            return;
        }
        Path file = out.resolve(instance.replaceAll("[^\\w.-]", "_") + "-" + seed + ".sol");
        try {
            Files.createDirectories(out);
            Files.writeString(file, solution);
        } catch (IOException e) {
            throw new Unusable(file + ": cannot be written", "check --out and its rights", e);
        }
    }
}
