package de.leerplan.app;

import java.nio.file.Path;
import java.time.Instant;
import java.util.function.Supplier;

/// A live day as tests run it: everything real but the clock, on free ports.
final class LiveDay {
    private LiveDay() {}

    static LiveRun start(World world, Path data, Supplier<Instant> clock) {
        return start(world, data, 0, clock);
    }

    static LiveRun start(World world, Path data, int brokerPort, Supplier<Instant> clock) {
        return new LiveRun(
                world,
                new Folders(data),
                new LiveRun.Ports(brokerPort, 0),
                Planners.forSampleDay(world, 1),
                new Feeds(),
                clock);
    }
}
