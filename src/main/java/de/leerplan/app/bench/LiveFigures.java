package de.leerplan.app.bench;

import de.leerplan.app.World;
import de.leerplan.planning.ColdPlan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

/// Measures how fast and how well a live day takes up what nobody reckoned with.
///
/// @param bursts those measured
/// @param first milliseconds of the very first, before anything was warm
/// @param questions the most that any burst led to
/// @param left containers of all bursts that found no place
/// @param losses trucks that broke down, one after the other
/// @param stops containers on tours in the end
/// @param gap how much dearer the tours are a second after the last burst than a cold plan, percent
/// @param free the same, as if no change had a price
record LiveFigures(
        List<LiveStages> bursts,
        int trucks,
        double first,
        int questions,
        int left,
        LossFigures losses,
        int stops,
        double gap,
        double free,
        double seconds,
        long seed) {
    private static final int MOST_WARM_UP = 10;

    LiveFigures {
        bursts = List.copyOf(bursts);
    }

    /// How many containers become full in the course of so many bursts.
    static int fresh(int bursts) {
        return LiveTrial.BURST * (bursts + warmUp(bursts));
    }

    private static int warmUp(int bursts) {
        return Math.min(MOST_WARM_UP, bursts);
    }

    /// @param seconds of the cold solve
    static LiveFigures measure(
            World sample,
            int trucks,
            int stops,
            int bursts,
            int losses,
            double seconds,
            long seed) {
        Random random = new Random(seed);
        LiveCity live = LiveCity.of(sample.city(), trucks, stops, fresh(bursts), random);
        World world = new World(live.city(), sample.fleetRoads(), sample.map(), sample.folders());
        try (LiveTrial trial = new LiveTrial(world, live, random, seed)) {
            trial.begin();
            double first = trial.burst(false).stages().total();
            for (int i = 1; i < warmUp(bursts); i++) {
                trial.burst(false);
            }
            List<LiveTrial.Burst> measured = new ArrayList<>();
            for (int i = 1; i <= bursts; i++) {
                measured.add(trial.burst(i == bursts));
            }
            int planned = trial.stops();
            List<LiveLoss> lost =
                    Stream.generate(trial::loss).limit(losses).flatMap(Optional::stream).toList();
            LossFigures told = new LossFigures(lost);
            return figures(world, planned, measured, told, first, seconds, seed);
        }
    }

    private static LiveFigures figures(
            World world,
            int planned,
            List<LiveTrial.Burst> measured,
            LossFigures losses,
            double first,
            double seconds,
            long seed) {
        LiveTrial.Burst last = measured.getLast();
        ColdPlan asAsked = new ColdPlan(world.city(), world.times(), last.asked(), seconds, seed);
        ColdPlan free =
                new ColdPlan(
                        world.city(),
                        world.times(),
                        ColdPlan.asIfUnknown(last.asked()),
                        seconds,
                        seed);
        return new LiveFigures(
                measured.stream().map(LiveTrial.Burst::stages).toList(),
                world.city().trucks().size(),
                first,
                measured.stream().mapToInt(LiveTrial.Burst::questions).max().orElse(0),
                measured.stream().mapToInt(LiveTrial.Burst::left).sum(),
                losses,
                planned,
                asAsked.gapPercent(last.later()),
                free.gapPercent(last.later()),
                seconds,
                seed);
    }

    double p50() {
        return LiveStages.total(bursts, 0.5);
    }

    double p99() {
        return LiveStages.total(bursts, 0.99);
    }

    String table() {
        return LiveStages.table(bursts)
                + String.format(
                        Locale.ROOT,
                        "%n%d bursts, seed %d: %d stops on %d trucks; %.2f %% dearer a second later"
                                + " than %.0f s from nothing; %.2f %% as if changes were free",
                        bursts.size(),
                        seed,
                        stops,
                        trucks,
                        gap,
                        seconds,
                        free)
                + losses.table();
    }

    String json() {
        return String.format(
                Locale.ROOT,
                "{\"stops\":%d,\"trucks\":%d,\"bursts\":%d,\"p50_ms\":%.1f,\"p99_ms\":%.1f,"
                    + "\"max_ms\":%.1f,\"first_ms\":%.1f,\"gap_after_1s_percent\":%.2f,"
                    + "\"gap_without_unrest_percent\":%.2f,\"questions_per_burst\":%d,\"left_out\":%d,"
                    + "%s,%s,\"seconds\":%.1f,\"seed\":%d}",
                stops,
                trucks,
                bursts.size(),
                p50(),
                p99(),
                LiveStages.total(bursts, 1),
                first,
                gap,
                free,
                questions,
                left,
                LiveStages.json(bursts),
                losses.json(),
                seconds,
                seed);
    }
}
