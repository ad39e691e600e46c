package de.leerplan.app;

import de.leerplan.operations.Planner;
import de.leerplan.planning.Effort;
import de.leerplan.planning.Spent;
import de.leerplan.planning.TourPlanner;
import de.leerplan.planning.day.Method;

import java.util.function.Consumer;

/// Makes planners for the ways of running the program.
public final class Planners {
    /// Enough for a sample day to look its best; steps instead of seconds, so that the same day
    /// played twice is planned the same way.
    private static final Effort SAMPLE_DAY = new Effort.Steps(20_000, 3_000);

    private static final Effort LIVE = new Effort.Live(2_000, 400, 12, 900, 8_000);

    /// OptaPlanner's own moves find next to nothing in hundredths of a second.
    private static final Effort LIVE_PLAIN = new Effort.Live(8_000, 2_000, 400, 900, 8_000);

    private Planners() {}

    static Planner forSampleDay(World world, long seed) {
        return new TourPlanner(world.city(), world.times(), SAMPLE_DAY, seed);
    }

    /// For a day on which people wait for answers.
    public static Planner live(World world, long seed, Method method) {
        return live(world, seed, method, _ -> {});
    }

    /// The same, observed.
    ///
    /// @param spent is told where the time of each answer went
    public static Planner live(World world, long seed, Method method, Consumer<Spent> spent) {
        Effort effort =
                switch (method) {
                    case RUIN_AND_RECREATE -> LIVE;
                    case PLAIN -> LIVE_PLAIN;
                };
        return new TourPlanner(world.city(), world.times(), effort, seed, method, spent);
    }
}
