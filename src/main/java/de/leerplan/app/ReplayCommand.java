package de.leerplan.app;

import de.leerplan.replay.SampleData;
import de.leerplan.replay.SampleDay;
import de.leerplan.reports.DaySummary;
import de.leerplan.reports.SummaryJson;
import de.leerplan.reports.SummaryText;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;

/// `leerplan replay DAY`: plays a sample day without a window and prints what came of it.
@Command(
        name = "replay",
        mixinStandardHelpOptions = true,
        description = "Plays a sample day without a window and prints its summary; last, as JSON.")
final class ReplayCommand implements Runnable {
    @Parameters(
            paramLabel = "DAY",
            description = "Part of the name of a day in sample-data/days, such as 2026-07-14.")
    private String day;

    @Option(
            names = "--pace",
            defaultValue = "max",
            converter = Pace.Reader.class,
            description = "1 to 600, or max (default: ${DEFAULT-VALUE}).")
    private Pace pace;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Also write the day's journal and summary into this folder.")
    private Optional<Path> out = Optional.empty();

    @Option(names = "--lang", defaultValue = "de", description = "de or en (default: de).")
    private Language language;

    @Mixin private CommonOptions options;
    @Spec private CommandSpec spec;

    ReplayCommand() {}

    @Override
    public void run() {
        World world = World.sample(options.folders());
        SampleDay sample = SampleDay.find(SampleData.folder(), day);
        try (SampleDayRun run =
                new SampleDayRun(
                        world,
                        sample,
                        options.seed(),
                        Planners.forSampleDay(world, options.seed()),
                        new Feeds(),
                        pace.times())) {
            run.playToTheEnd();
            report(run, world);
        }
    }

    private void report(SampleDayRun run, World world) {
        DaySummary summary = run.summary(world);
        PrintWriter console = spec.commandLine().getOut();
        console.println(new SummaryText(language.locale()).of(summary));
        out.ifPresent(folder -> DayFiles.write(folder, run.facts(), summary, language.locale()));
        console.println(SummaryJson.of(summary));
        console.flush();
    }
}
