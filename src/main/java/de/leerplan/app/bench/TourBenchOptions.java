package de.leerplan.app.bench;

import de.leerplan.app.SearchOption;
import de.leerplan.model.Unusable;
import de.leerplan.planning.day.BenchResult;
import de.leerplan.planning.day.Method;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;
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

    @Mixin private SearchOption search;

    TourBenchOptions() {}

    Method method() {
        return search.method();
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

    /// Makes sure, before anything is searched, that solutions can be written.
    ///
    /// @throws Unusable if they cannot
    void openFolder() {
        if (out != null) {
            try {
                Files.createDirectories(out);
            } catch (IOException e) {
                throw new Unusable("--out " + out + ": is no folder", "name another one", e);
            }
        }
    }

    void write(BenchResult result) {
        if (out == null) {
            return;
        }
        String instance = result.instance().replaceAll("[^\\w.-]", "_");
        Path file = out.resolve(instance + "-" + result.seed() + ".sol");
        try {
            Files.writeString(file, result.solution());
        } catch (IOException e) {
            throw new Unusable(file + ": cannot be written", "check --out and its rights", e);
        }
    }
}
