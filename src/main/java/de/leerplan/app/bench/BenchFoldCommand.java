package de.leerplan.app.bench;

import de.leerplan.app.Chance;
import de.leerplan.replay.SampleCity;
import de.leerplan.replay.SampleData;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `leerplan bench fold`: what one fact costs the owner thread, the journal left aside.
@Command(
        name = "fold",
        mixinStandardHelpOptions = true,
        description = "A storm of readings folded into the day's state.")
final class BenchFoldCommand implements Runnable {
    @Option(
            names = "--containers",
            defaultValue = "5000",
            paramLabel = "N",
            description = "How many containers report (default: ${DEFAULT-VALUE}).")
    private int containers;

    @Option(
            names = "--rounds",
            defaultValue = "30",
            paramLabel = "N",
            description = "How often each reports (default: ${DEFAULT-VALUE}).")
    private int rounds;

    @Mixin private Chance chance;

    @Spec private CommandSpec spec;

    BenchFoldCommand() {}

    @Override
    public void run() {
        FoldBench.run(
                SampleCity.read(SampleData.folder()),
                containers,
                rounds,
                chance.seed(),
                spec.commandLine().getOut());
    }
}
