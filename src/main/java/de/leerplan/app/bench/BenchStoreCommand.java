package de.leerplan.app.bench;

import de.leerplan.app.Chance;
import de.leerplan.store.StoreBench;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;

/// `leerplan bench store`: how fast the journal takes readings in and gives them back.
@Command(
        name = "store",
        mixinStandardHelpOptions = true,
        description = "Readings into the journal and back, for several sizes of a group.")
final class BenchStoreCommand implements Runnable {
    @Option(
            names = "--out",
            defaultValue = "out/bench-store",
            paramLabel = "DIR",
            description = "Where the journals are made (default: ${DEFAULT-VALUE}).")
    private Path directory;

    @Option(
            names = "--seconds",
            defaultValue = "5",
            paramLabel = "S",
            description = "Seconds for each size (default: ${DEFAULT-VALUE}).")
    private int seconds;

    @Mixin private Chance chance;

    @Spec private CommandSpec spec;

    BenchStoreCommand() {}

    @Override
    public void run() {
        PrintWriter out = spec.commandLine().getOut();
        StoreBench.run(directory, chance.seed(), Duration.ofSeconds(seconds), out);
    }
}
