package de.leerplan.app;

import de.leerplan.model.Unusable;
import de.leerplan.planning.day.LiveBench;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/// `leerplan bench live`: how fast and how well a running plan takes up new stops.
@Command(
        name = "live",
        mixinStandardHelpOptions = true,
        description = "New stops in bursts of five: time to a complete plan, and its quality.")
final class BenchLiveCommand implements Runnable {
    @Option(
            names = "--stops",
            defaultValue = "400",
            description = "Stops at the end of the day (default: ${DEFAULT-VALUE}).")
    private int stops;

    @Option(names = "--trucks", defaultValue = "20", description = "Default: ${DEFAULT-VALUE}.")
    private int trucks;

    @Option(names = "--bursts", defaultValue = "40", description = "Default: ${DEFAULT-VALUE}.")
    private int bursts;

    @Option(
            names = "--seconds",
            defaultValue = "60",
            description = "Time of the solve to compare with (default: ${DEFAULT-VALUE}).")
    private double seconds;

    @Option(
            names = "--seed",
            split = ",",
            defaultValue = "1",
            description = "Where chance begins, one run for each (default: ${DEFAULT-VALUE}).")
    private List<Long> seeds = List.of();

    @Spec private CommandSpec spec;

    BenchLiveCommand() {}

    @Override
    public void run() {
        if (trucks < 1 || bursts < 1 || stops <= 5 * bursts || stops > 3000 || !(seconds > 0)) {
            throw new Unusable(
                    "%d stops, %d trucks, %d bursts, %s seconds"
                            .formatted(stops, trucks, bursts, seconds),
                    "give more than five stops for each burst, at most 3000");
        }
        PrintWriter out = spec.commandLine().getOut();
        out.println(LiveBench.head());
        List<String> results = new ArrayList<>();
        for (long seed : seeds) {
            LiveBench.Result result = LiveBench.run(stops, trucks, bursts, seconds, seed);
            out.println(result.row());
            out.flush();
            results.add(result.json());
        }
        String only = results.size() == 1 ? inner(results.getFirst()) + "," : "";
        out.println(
                "{\"bench\":\"live\"," + only + "\"results\":[" + String.join(",", results) + "]}");
    }

    /// The members of a JSON object, without its braces.
    private static String inner(String object) {
        return object.substring(1, object.length() - 1);
    }
}
