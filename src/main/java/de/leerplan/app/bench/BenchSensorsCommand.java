package de.leerplan.app.bench;

import de.leerplan.app.Chance;
import de.leerplan.replay.SampleCity;
import de.leerplan.replay.SampleData;
import de.leerplan.replay.trial.SensorTrial;
import de.leerplan.replay.trial.TrialScore;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.StringJoiner;

/// `leerplan bench sensors`: faults of sensors in a simulated city, and which of them are found.
@Command(
        name = "sensors",
        mixinStandardHelpOptions = true,
        description = "Which faults of sensors are found, how soon, and how many false flags.")
final class BenchSensorsCommand implements Runnable {
    @Option(
            names = "--containers",
            defaultValue = "300",
            paramLabel = "N",
            description = "How many containers (default: ${DEFAULT-VALUE}).")
    private int containers;

    @Option(
            names = "--weeks",
            defaultValue = "12",
            paramLabel = "N",
            description = "How long, at least 4 (default: ${DEFAULT-VALUE}).")
    private int weeks;

    @Mixin private Chance chance;

    @Option(
            names = "--seeds",
            defaultValue = "3",
            paramLabel = "N",
            description = "How many trials, each with the next seed (default: ${DEFAULT-VALUE}).")
    private int seeds;

    @Spec private CommandSpec spec;

    BenchSensorsCommand() {}

    @Override
    public void run() {
        check();
        PrintWriter out = spec.commandLine().getOut();
        long first = chance.seed();
        TrialScore all = TrialScore.none();
        StringJoiner results = new StringJoiner(",", "[", "]");
        for (long each = first; each < first + seeds; each++) {
            TrialScore score =
                    SensorTrial.run(SampleCity.read(SampleData.folder()), containers, weeks, each);
            all.add(score);
            results.add("{\"seed\":%d,%s}".formatted(each, score.json()));
            out.printf(
                    Locale.ROOT,
                    "seed %d: recall %.1f %%, false flags per container-year %.2f%n",
                    each,
                    score.recallPercent(),
                    score.falseFlagsPerContainerYear());
            out.flush();
        }
        out.print(all.table());
        out.printf(
                "{\"bench\":\"sensors\",\"containers\":%d,\"weeks\":%d,\"seed\":%d,\"seeds\":%d,%s,\"results\":%s}%n",
                containers, weeks, first, seeds, all.json(), results);
        out.flush();
    }

    private void check() {
        if (containers < 16 || weeks < 4 || seeds < 1) {
            throw new picocli.CommandLine.ParameterException(
                    spec.commandLine(),
                    "A trial needs at least 16 containers, 4 weeks and one seed");
        }
    }
}
