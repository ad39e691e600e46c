package de.leerplan.app;

import de.leerplan.model.Unusable;
import de.leerplan.replay.city.SchematicCity;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

import java.io.IOException;
import java.nio.file.Path;

/// `leerplan generate`: makes the sample data again. The same plan and seed give the same bytes.
@Command(
        name = "generate",
        mixinStandardHelpOptions = true,
        description = "Makes the sample data again, byte for byte, from the hand-drawn plan.")
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

    @Spec private CommandSpec spec;

    GenerateCommand() {}

    @Override
    public void run() {
        Path network = directory.resolve("offenbach-schematic.osm.gz");
        SchematicCity city = drawn();
        try {
            city.writeOsm(network);
        } catch (IOException e) {
            throw new Unusable(
                    network + " cannot be written", "make the folder, or give another by --out", e);
        }
        spec.commandLine().getOut().println("Wrote " + network);
    }

    private SchematicCity drawn() {
        try {
            return SchematicCity.draw(plan);
        } catch (IOException e) {
            throw new Unusable(
                    plan + " cannot be read as the plan of a city",
                    "run this in the project's folder, or give the plan by --plan",
                    e);
        }
    }
}
