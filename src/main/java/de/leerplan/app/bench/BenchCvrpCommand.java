package de.leerplan.app.bench;

import de.leerplan.planning.cvrp.CvrpBench;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `leerplan bench cvrp FILE…`: the search against best known tours of CVRPLIB.
@Command(
        name = "cvrp",
        mixinStandardHelpOptions = true,
        description = "Capacitated vehicle routing: .vrp files of CVRPLIB, .sol beside them.")
final class BenchCvrpCommand implements Runnable {
    @Mixin private TourBenchOptions options;

    @Spec private CommandSpec spec;

    BenchCvrpCommand() {}

    @Override
    public void run() {
        new TourBench("cvrp", CvrpBench.head(), CvrpBench::check, CvrpBench::run)
                .measure(options, spec.commandLine().getOut());
    }
}
