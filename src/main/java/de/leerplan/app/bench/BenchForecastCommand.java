package de.leerplan.app.bench;

import de.leerplan.app.Chance;
import de.leerplan.model.Unusable;
import de.leerplan.replay.CalendarFile;
import de.leerplan.replay.SampleCity;
import de.leerplan.replay.SampleData;
import de.leerplan.replay.trial.ForecastScore;
import de.leerplan.replay.trial.ForecastTrial;
import de.leerplan.replay.trial.History;
import de.leerplan.replay.trial.HistoryFile;
import de.leerplan.replay.trial.ReliabilityDiagram;
import de.leerplan.replay.trial.SimulatedHistory;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;

/// `leerplan bench forecast`: forecasts held against what came.
@Command(
        name = "forecast",
        mixinStandardHelpOptions = true,
        description = "Forecasts weeks of history from rolling origins and scores them.")
final class BenchForecastCommand implements Runnable {
    @Option(
            names = "--containers",
            defaultValue = "300",
            paramLabel = "N",
            description = "How many simulated containers (default: ${DEFAULT-VALUE}).")
    private int containers;

    @Option(
            names = "--weeks",
            defaultValue = "12",
            paramLabel = "N",
            description = "How many weeks of them (default: ${DEFAULT-VALUE}).")
    private int weeks;

    @Option(
            names = "--warm-up",
            defaultValue = "21",
            paramLabel = "DAYS",
            description = "Days at the beginning that only teach (default: ${DEFAULT-VALUE}).")
    private int warmUp;

    @Mixin private Chance chance;

    @Option(
            names = "--history",
            paramLabel = "FILE",
            description = "Real history instead (CSV; see docs/forecast.md).")
    private @Nullable Path historyFile;

    @Option(
            names = "--calendar",
            paramLabel = "FILE",
            description = "Events of that history (CSV).")
    private @Nullable Path calendar;

    @Option(
            names = "--weather",
            paramLabel = "FILE",
            description = "Weather of that history (CSV).")
    private @Nullable Path weather;

    @Option(
            names = "--diagram",
            paramLabel = "FILE",
            description = "Writes the reliability diagram as a PNG.")
    private @Nullable Path diagram;

    @Spec private CommandSpec spec;

    BenchForecastCommand() {}

    @Override
    public void run() {
        PrintWriter out = spec.commandLine().getOut();
        History history = history();
        ForecastScore score = ForecastTrial.run(history, warmUp);
        if (score.count() == 0) {
            throw new Unusable(
                    "The history leaves nothing to score after a warm-up of " + warmUp + " days",
                    "name a longer history or a shorter --warm-up");
        }
        if (diagram != null) {
            ReliabilityDiagram.write(score, diagram);
        }
        out.print(score.table());
        String what =
                historyFile == null
                        ? "\"weeks\":%d,\"seed\":%d".formatted(weeks, chance.seed())
                        : "\"entries\":" + history.entries().size();
        out.printf(
                "{\"bench\":\"forecast\",\"containers\":%d,%s,%s}%n",
                history.containers().size(), what, score.json());
        out.flush();
    }

    private History history() {
        if (historyFile != null) {
            return HistoryFile.read(historyFile, SampleCity.read(SampleData.folder()))
                    .with(
                            calendar == null ? List.of() : CalendarFile.events(calendar),
                            weather == null ? List.of() : CalendarFile.weather(weather));
        }
        return SimulatedHistory.of(
                SampleCity.read(SampleData.folder()), containers, weeks, chance.seed());
    }
}
