package de.leerplan.app;

import de.leerplan.model.TruckId;
import de.leerplan.model.Unusable;
import de.leerplan.replay.SampleData;
import de.leerplan.replay.SampleDay;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

import java.io.PrintWriter;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.DoubleStream;

/// `leerplan bench closure`: how soon trucks know a way around a street that is closed before them.
@Command(
        name = "closure",
        mixinStandardHelpOptions = true,
        description = "Closes streets that tours lead through; time until the trucks know it.")
final class BenchClosureCommand implements Runnable {
    @Option(
            names = "--closures",
            defaultValue = "30",
            description = "How many streets, one after another (default: ${DEFAULT-VALUE}).")
    private int closures;

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

    BenchClosureCommand() {}

    @Override
    public void run() {
        if (closures < 1 || closures > 1000) {
            throw new Unusable(closures + " closures", "choose from 1 to 1000");
        }
        PrintWriter out = spec.commandLine().getOut();
        List<ClosureTrial.Outcome> outcomes = outcomes(out);
        if (outcomes.isEmpty()) {
            throw new Unusable("No tour has a way to close at " + at, "choose another time");
        }
        out.println(json(outcomes));
    }

    private List<ClosureTrial.Outcome> outcomes(PrintWriter out) {
        World world = World.sample(options.folders());
        SampleDay sample = SampleDay.find(SampleData.folder(), day);
        Feeds feeds = new Feeds();
        List<ClosureTrial.Outcome> outcomes = new ArrayList<>();
        try (SampleDayRun run = SampleDayRun.atMaximumPace(world, sample, options.seed(), feeds)) {
            run.pacer().playUntil(sample.date().atTime(at).atZone(world.city().zone()).toInstant());
            ClosureTrial trial = new ClosureTrial(world, run, feeds, new Random(options.seed()));
            out.printf(
                    "%-40s %9s %10s %9s  %s%n",
                    "closure", "told ms", "planned ms", "open ms", "trucks");
            for (int i = 0; i < closures; i++) {
                Optional<ClosureTrial.Outcome> outcome = trial.once(i);
                outcome.ifPresent(outcomes::add);
                outcome.ifPresent(o -> out.println(row(o)));
                out.flush();
            }
        }
        return outcomes;
    }

    private static String row(ClosureTrial.Outcome outcome) {
        return String.format(
                Locale.ROOT,
                "%-40.40s %9.0f %10.0f %9.0f  %s%s%s",
                outcome.closure(),
                outcome.pushed(),
                outcome.planned(),
                outcome.opened(),
                outcome.concerned(),
                shown("; still through: ", outcome.through()),
                shown("; changed elsewhere: ", outcome.disturbed()));
    }

    private static String shown(String what, Set<TruckId> trucks) {
        return trucks.isEmpty() ? "" : what + trucks;
    }

    private static String json(List<ClosureTrial.Outcome> outcomes) {
        double[] told = sorted(outcomes.stream().mapToDouble(ClosureTrial.Outcome::pushed));
        double[] planned = sorted(outcomes.stream().mapToDouble(ClosureTrial.Outcome::planned));
        double[] opened = sorted(outcomes.stream().mapToDouble(ClosureTrial.Outcome::opened));
        return String.format(
                Locale.ROOT,
                "{\"bench\":\"closure\",\"closures\":%d,\"tours_concerned\":%d,"
                        + "\"p50_ms\":%.1f,\"p95_ms\":%.1f,\"max_ms\":%.1f,"
                        + "\"planned_p50_ms\":%.1f,\"planned_max_ms\":%.1f,"
                        + "\"opened_p50_ms\":%.1f,\"opened_max_ms\":%.1f,"
                        + "\"legs_through\":%d,\"changed_elsewhere\":%d,\"cut_off\":%d}",
                outcomes.size(),
                outcomes.stream().mapToInt(o -> o.concerned().size()).sum(),
                at(told, 0.5),
                at(told, 0.95),
                at(told, 1),
                at(planned, 0.5),
                at(planned, 1),
                at(opened, 0.5),
                at(opened, 1),
                outcomes.stream().mapToInt(o -> o.through().size()).sum(),
                outcomes.stream().mapToInt(o -> o.disturbed().size()).sum(),
                outcomes.stream().mapToInt(ClosureTrial.Outcome::cutOff).sum());
    }

    private static double[] sorted(DoubleStream values) {
        return values.sorted().toArray();
    }

    private static double at(double[] sorted, double share) {
        return sorted[(int) Math.round(share * (sorted.length - 1))];
    }
}
