package de.leerplan.app;

import de.leerplan.model.Unusable;
import de.leerplan.replay.SampleData;
import de.leerplan.replay.SampleDay;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

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

    @Option(
            names = "--at",
            defaultValue = "09:00",
            description = "Time of the sample day (default: ${DEFAULT-VALUE}).")
    private LocalTime at;

    @Option(
            names = "--day",
            defaultValue = "2026-07-14",
            description = "Which sample day (default: ${DEFAULT-VALUE}).")
    private String day;

    @Mixin private CommonOptions options;
    @Spec private CommandSpec spec;

    BenchTrafficCommand() {}

    @Override
    public void run() {
        if (jams < 1 || jams > 1000) {
            throw new Unusable(jams + " jams", "choose from 1 to 1000");
        }
        PrintWriter out = spec.commandLine().getOut();
        List<TrafficTrial.Outcome> outcomes = outcomes(out);
        if (outcomes.isEmpty()) {
            throw new Unusable("No tour has a way left at " + at, "choose another time");
        }
        out.println(new TrafficFigures(outcomes).json());
    }

    private List<TrafficTrial.Outcome> outcomes(PrintWriter out) {
        World world = World.sample(options.folders());
        SampleDay sample = SampleDay.find(SampleData.folder(), day);
        Feeds feeds = new Feeds();
        Path folder = temporary();
        List<TrafficTrial.Outcome> outcomes = new ArrayList<>();
        try (SampleDayRun run = SampleDayRun.atMaximumPace(world, sample, options.seed(), feeds)) {
            run.pacer().playUntil(sample.date().atTime(at).atZone(world.city().zone()).toInstant());
            TrafficTrial trial =
                    new TrafficTrial(world, run, feeds, folder, new Random(options.seed()));
            out.println(TrafficFigures.HEAD);
            for (int i = 0; i < jams; i++) {
                trial.once()
                        .ifPresent(
                                outcome -> {
                                    outcomes.add(outcome);
                                    out.println(TrafficFigures.row(outcome));
                                    out.flush();
                                });
            }
        }
        return outcomes;
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
