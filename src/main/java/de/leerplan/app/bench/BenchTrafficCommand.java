package de.leerplan.app.bench;

import de.leerplan.model.Unusable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// `leerplan bench traffic`: how soon trucks know what a queue on their way does to their times.
@Command(
        name = "traffic",
        mixinStandardHelpOptions = true,
        description = "Reports queues on streets that tours lead through; time until trucks know.")
final class BenchTrafficCommand implements Runnable {
    @Option(
            names = "--jams",
            defaultValue = "20",
            description = "How many queues, one after another (default: ${DEFAULT-VALUE}).")
    private int jams;

    @Mixin private StreetBenchOptions streets;
    @Spec private CommandSpec spec;

    BenchTrafficCommand() {}

    @Override
    public void run() {
        if (jams < 1 || jams > 1000) {
            throw new Unusable(jams + " jams", "choose from 1 to 1000");
        }
        PrintWriter out = spec.commandLine().getOut();
        List<TrafficTrial.Outcome> outcomes =
                streets.outcomes(
                        jams,
                        (world, run, feeds, random) -> {
                            var trial = new TrafficTrial(world, run, feeds, temporary(), random);
                            out.println(TrafficFigures.HEAD);
                            return _ -> trial.once();
                        },
                        outcome -> {
                            out.println(TrafficFigures.row(outcome));
                            out.flush();
                        });
        if (outcomes.isEmpty()) {
            throw new Unusable("No tour has a way left at " + streets.at(), "choose another time");
        }
        out.println(streets.line(new TrafficFigures(outcomes).json()));
    }

    private static Path temporary() {
        try {
            Path folder = Files.createTempDirectory("leerplan-traffic");
            folder.toFile().deleteOnExit();
            return folder;
        } catch (IOException e) {
            throw new Unusable("No temporary folder can be made", "make room on the disk", e);
        }
    }
}
