package de.leerplan.app;

import de.leerplan.planning.cvrp.CvrpBench;
import de.leerplan.planning.search.Budget;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// `leerplan bench cvrp FILE…`: the search against best known tours of CVRPLIB.
@Command(
        name = "cvrp",
        mixinStandardHelpOptions = true,
        description = "Capacitated vehicle routing: .vrp files of CVRPLIB, .sol beside them.")
final class BenchCvrpCommand implements Runnable {
    @Mixin private TourBenchOptions options = new TourBenchOptions();

    @Spec private CommandSpec spec;

    BenchCvrpCommand() {}

    @Override
    public void run() {
        PrintWriter out = spec.commandLine().getOut();
        out.println(CvrpBench.head());
        List<String> results = new ArrayList<>();
        List<String> infeasible = new ArrayList<>();
        for (Path file : options.files()) {
            for (long seed : options.seeds()) {
                Budget budget = Budget.ofSecondsSince(Launch.begin(), options.seconds());
                CvrpBench.Result result = CvrpBench.run(file, budget, seed, options.method());
                out.println(result.row());
                out.flush();
                results.add(result.json());
                if (!result.faults().isEmpty()) {
                    infeasible.add(
                            TourBenchOptions.infeasible(result.instance(), seed, result.faults()));
                }
                options.write(result.instance(), seed, result.solution());
            }
        }
        TourBenchOptions.conclude(out, "cvrp", results, infeasible);
    }
}
