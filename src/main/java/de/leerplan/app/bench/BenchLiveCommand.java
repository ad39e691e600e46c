package de.leerplan.app.bench;

import de.leerplan.app.DataOption;
import de.leerplan.app.Folders;
import de.leerplan.app.World;
import de.leerplan.model.Unusable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// `leerplan bench live`: how fast and how well a live day takes up what nobody reckoned with.
@Command(
        name = "live",
        mixinStandardHelpOptions = true,
        description = {
            "A day in the sample city, lived through the loop of a live run with its journal on"
                + " disk and its planner: crews work, and five containers at a time turn out to be"
                + " full. Time from the first of their readings to a complete plan in force, and"
                + " its quality a second later. Then trucks break down: time to the plan without"
                + " them, and what becomes of their work.",
            "Takes about two minutes for a hundred bursts, and twice the time of the cold solve:"
                    + " four and a half as it stands, for each seed. The journal lies in bench-live"
                    + " beside the streets."
        })
final class BenchLiveCommand implements Runnable {
    private static final int MOST_STOPS = 3000;

    /// More than these, and the shift is over.
    private static final int MOST_BURSTS = 200;

    private static final int MOST_LOSSES = 50;

    @Option(
            names = "--stops",
            defaultValue = "400",
            description = "Full containers when the day begins (default: ${DEFAULT-VALUE}).")
    private int stops;

    @Option(names = "--trucks", defaultValue = "20", description = "Default: ${DEFAULT-VALUE}.")
    private int trucks;

    @Option(
            names = "--bursts",
            defaultValue = "100",
            description = "Measured ones, after ten to warm up (default: ${DEFAULT-VALUE}).")
    private int bursts;

    @Option(
            names = "--losses",
            defaultValue = "20",
            description =
                    "Trucks that break down after the bursts, one after the other, each back before"
                            + " the next (default: ${DEFAULT-VALUE}).")
    private int losses;

    @Option(
            names = "--seconds",
            defaultValue = "60",
            description =
                    "Time of the solve from nothing to compare with (default: ${DEFAULT-VALUE}).")
    private double seconds;

    @Option(
            names = "--seed",
            split = ",",
            defaultValue = "1",
            description = "Where chance begins, one run for each (default: ${DEFAULT-VALUE}).")
    private List<Long> seeds = List.of();

    @Mixin private SampleStreets streets;

    @Mixin private DataOption data;

    @Spec private CommandSpec spec;

    BenchLiveCommand() {}

    @Override
    public void run() {
        if (trucks < 1 || trucks > 200 || stops < 1 || stops > MOST_STOPS) {
            throw new Unusable(
                    "%d stops and %d trucks".formatted(stops, trucks),
                    "choose from 1 to %d stops, and from 1 to 200 trucks".formatted(MOST_STOPS));
        }
        if (bursts < 1 || bursts > MOST_BURSTS || !(seconds > 0 && seconds <= 3600)) {
            throw new Unusable(
                    "%d bursts and %s seconds".formatted(bursts, seconds),
                    "choose from 1 to %d bursts, and up to 3600 seconds".formatted(MOST_BURSTS));
        }
        if (losses < 0 || losses > MOST_LOSSES) {
            throw new Unusable(
                    losses + " losses", "choose from 0 to %d with --losses".formatted(MOST_LOSSES));
        }
        PrintWriter out = spec.commandLine().getOut();
        Folders usual = data.folders();
        long start = System.nanoTime();
        World city = streets.open(usual);
        double opened = (System.nanoTime() - start) / 1e6;
        World sample = city.keptIn(new Folders(usual.data().resolve("bench-live")));
        List<String> results = new ArrayList<>();
        for (long seed : seeds) {
            LiveFigures figures =
                    LiveFigures.measure(sample, trucks, stops, bursts, losses, seconds, seed);
            out.println(figures.table());
            out.flush();
            results.add(figures.json());
        }
        String only = results.size() == 1 ? inner(results.getFirst()) + "," : "";
        String head =
                String.format(
                        Locale.ROOT,
                        "\"classes\":%d,\"open_ms\":%.0f,",
                        sample.fleetRoads().networks().size(),
                        opened);
        out.println(
                "{\"bench\":\"live\","
                        + head
                        + only
                        + "\"results\":["
                        + String.join(",", results)
                        + "]}");
    }

    /// The members of a JSON object, without its braces.
    private static String inner(String object) {
        return object.substring(1, object.length() - 1);
    }
}
