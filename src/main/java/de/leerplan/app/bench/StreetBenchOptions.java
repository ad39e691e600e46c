package de.leerplan.app.bench;

import de.leerplan.app.CommonOptions;
import de.leerplan.app.Feeds;
import de.leerplan.app.SampleDayRun;
import de.leerplan.app.WhichDay;
import de.leerplan.app.World;
import de.leerplan.replay.SampleDay;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.stream.DoubleStream;

/// What the benchmarks of streets that change before trucks have in common: the moment of a sample
/// day on the command line, and the tries on it.
final class StreetBenchOptions {
    @Option(
            names = "--at",
            defaultValue = "09:00",
            description = "Time of the sample day (default: ${DEFAULT-VALUE}).")
    private LocalTime at;

    @Mixin private SampleStreets streets;

    @Mixin private WhichDay which;

    @Mixin private CommonOptions options;

    private int networks;

    StreetBenchOptions() {}

    /// Makes ready to try something with the trucks of a running day.
    interface Trial<T> {
        /// @param feeds the run's own
        /// @return what to try, given its number from 0; empty if no truck has a way left for it
        IntFunction<Optional<T>> on(World world, SampleDayRun run, Feeds feeds, Random random);
    }

    LocalTime at() {
        return at;
    }

    /// Plays the day up to the moment, and tries so many times.
    ///
    /// @param told what came of each
    <T> List<T> outcomes(int times, Trial<T> trial, Consumer<T> told) {
        World world = streets.open(options.folders());
        networks = world.fleetRoads().networks().size();
        SampleDay sample = which.sampleDay();
        Feeds feeds = new Feeds();
        List<T> outcomes = new ArrayList<>();
        try (SampleDayRun run = SampleDayRun.atMaximumPace(world, sample, options.seed(), feeds)) {
            run.playUntil(at);
            var once = trial.on(world, run, feeds, new Random(options.seed()));
            for (int i = 0; i < times; i++) {
                Optional<T> outcome = once.apply(i);
                outcome.ifPresent(outcomes::add);
                outcome.ifPresent(told);
            }
        }
        return outcomes;
    }

    /// A line of JSON with the number of classes of trucks behind its other members; after
    /// [#outcomes].
    String line(String json) {
        return json.substring(0, json.length() - 1) + ",\"classes\":" + networks + "}";
    }

    /// The nearest of some times to a share of them, 0..1, from the shortest on.
    static double at(DoubleStream times, double share) {
        double[] sorted = times.sorted().toArray();
        return sorted[(int) Math.round(share * (sorted.length - 1))];
    }
}
