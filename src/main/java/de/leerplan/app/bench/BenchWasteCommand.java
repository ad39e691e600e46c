package de.leerplan.app.bench;

import de.leerplan.planning.wcvrptw.WasteBench;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `leerplan bench wcvrptw FILE…`: waste collection with time windows, landfills and lunch.
@Command(
        name = "wcvrptw",
        mixinStandardHelpOptions = true,
        description = "Waste collection with time windows: *_stop.txt files of Kim et al. 2006.")
final class BenchWasteCommand implements Runnable {
    @Mixin private TourBenchOptions options;

    @Spec private CommandSpec spec;

    BenchWasteCommand() {}

    @Override
    public void run() {
        new TourBench("wcvrptw", WasteBench.head(), WasteBench::check, WasteBench::run)
                .measure(options, spec.commandLine().getOut());
    }
}
