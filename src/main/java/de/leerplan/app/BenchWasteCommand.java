package de.leerplan.app;

import de.leerplan.planning.search.Budget;
import de.leerplan.planning.wcvrptw.WasteBench;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// `leerplan bench wcvrptw FILE…`: waste collection with time windows, landfills and lunch.
@Command(
        name = "wcvrptw",
        mixinStandardHelpOptions = true,
        description = "Waste collection with time windows: *_stop.txt files of Kim et al. 2006.")
final class BenchWasteCommand implements Runnable {
    @Mixin private TourBenchOptions options = new TourBenchOptions();

    @Spec private CommandSpec spec;

    BenchWasteCommand() {}

    @Override
    public void run() {
        PrintWriter out = spec.commandLine().getOut();
        out.println(WasteBench.head());
        List<String> results = new ArrayList<>();
        List<String> infeasible = new ArrayList<>();
        for (Path file : options.files()) {
            for (long seed : options.seeds()) {
                Budget budget = Budget.ofSecondsSince(Launch.begin(), options.seconds());
                WasteBench.Result result = WasteBench.run(file, budget, seed, options.method());
                out.println(result.row());
                out.flush();
                results.add(result.json());
                if (!result.verdict().faults().isEmpty()) {
                    infeasible.add(
                            TourBenchOptions.infeasible(
                                    result.instance(), seed, result.verdict().faults()));
                }
                options.write(result.instance(), seed, result.solution());
            }
        }
        TourBenchOptions.conclude(out, "wcvrptw", results, infeasible);
    }
}
