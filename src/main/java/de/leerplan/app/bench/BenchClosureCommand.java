package de.leerplan.app.bench;

import de.leerplan.model.TruckId;
import de.leerplan.model.Unusable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/// `leerplan bench closure`: how soon trucks know a way around a street that is closed before them.
@Command(
        name = "closure",
        mixinStandardHelpOptions = true,
        description = "Closes streets that tours lead through; time until the trucks know it.")
final class BenchClosureCommand implements Runnable {
    private static final String HEAD =
            "%-40s %9s %10s %9s  %s"
                    .formatted("closure", "told ms", "planned ms", "open ms", "trucks");

    @Option(
            names = "--closures",
            defaultValue = "30",
            description = "How many streets, one after another (default: ${DEFAULT-VALUE}).")
    private int closures;

    @Mixin private StreetBenchOptions streets;
    @Spec private CommandSpec spec;

    BenchClosureCommand() {}

    @Override
    public void run() {
        if (closures < 1 || closures > 1000) {
            throw new Unusable(closures + " closures", "choose from 1 to 1000");
        }
        PrintWriter out = spec.commandLine().getOut();
        List<ClosureTrial.Outcome> outcomes =
                streets.outcomes(
                        closures,
                        (world, run, feeds, random) -> {
                            out.println(HEAD);
                            return new ClosureTrial(world, run, feeds, random)::once;
                        },
                        outcome -> {
                            out.println(row(outcome));
                            out.flush();
                        });
        if (outcomes.isEmpty()) {
            throw new Unusable(
                    "No tour has a way to close at " + streets.at(), "choose another time");
        }
        out.println(streets.line(json(outcomes)));
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
        return String.format(
                Locale.ROOT,
                "{\"bench\":\"closure\",\"closures\":%d,\"tours_concerned\":%d,"
                        + "\"p50_ms\":%.1f,\"p95_ms\":%.1f,\"max_ms\":%.1f,"
                        + "\"planned_p50_ms\":%.1f,\"planned_max_ms\":%.1f,"
                        + "\"opened_p50_ms\":%.1f,\"opened_max_ms\":%.1f,"
                        + "\"legs_through\":%d,\"changed_elsewhere\":%d,\"cut_off\":%d}",
                outcomes.size(),
                outcomes.stream().mapToInt(o -> o.concerned().size()).sum(),
                at(outcomes, ClosureTrial.Outcome::pushed, 0.5),
                at(outcomes, ClosureTrial.Outcome::pushed, 0.95),
                at(outcomes, ClosureTrial.Outcome::pushed, 1),
                at(outcomes, ClosureTrial.Outcome::planned, 0.5),
                at(outcomes, ClosureTrial.Outcome::planned, 1),
                at(outcomes, ClosureTrial.Outcome::opened, 0.5),
                at(outcomes, ClosureTrial.Outcome::opened, 1),
                outcomes.stream().mapToInt(o -> o.through().size()).sum(),
                outcomes.stream().mapToInt(o -> o.disturbed().size()).sum(),
                outcomes.stream().mapToInt(ClosureTrial.Outcome::cutOff).sum());
    }

    private static double at(
            List<ClosureTrial.Outcome> outcomes,
            ToDoubleFunction<ClosureTrial.Outcome> time,
            double share) {
        return StreetBenchOptions.at(outcomes.stream().mapToDouble(time), share);
    }
}
