package de.leerplan.app;

import de.leerplan.model.Unusable;
import de.leerplan.replay.SampleDataGenerator;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// `leerplan generate`: makes the sample data again. The same plan gives the same bytes.
@Command(
        name = "generate",
        mixinStandardHelpOptions = true,
        description =
                "Makes streets, containers and recorded days of the sample city again, byte for"
                        + " byte, from its hand-drawn plan.")
final class GenerateCommand implements Runnable {
    @Option(
            names = "--plan",
            defaultValue = "sample-data/plan",
            paramLabel = "DIR",
            description = "The hand-drawn plan of the city (default: ${DEFAULT-VALUE}).")
    private Path plan;

    @Option(
            names = "--out",
            defaultValue = "sample-data",
            paramLabel = "DIR",
            description = "Where the files are written (default: ${DEFAULT-VALUE}).")
    private Path directory;

    @Option(
            names = "--seed",
            defaultValue = "0",
            description =
                    "Other days in the same city: 0 makes the bundled ones (default:"
                            + " ${DEFAULT-VALUE}).")
    private long seed;

    @Spec private CommandSpec spec;

    GenerateCommand() {}

    @Override
    public void run() {
        if (!Files.isReadable(plan.resolve("streets.txt"))) {
            throw new Unusable(
                    plan + " is no plan of a city",
                    "run this in the project's folder, or give the plan by --plan");
        }
        try {
            SampleDataGenerator.write(plan, directory, seed);
        } catch (IOException e) {
            throw new Unusable(
                    "Cannot make the sample data in " + directory + ": " + e.getMessage(),
                    "make the folder writable, or give another by --out",
                    e);
        }
        spec.commandLine().getOut().println("Wrote the sample data to " + directory);
    }
}
