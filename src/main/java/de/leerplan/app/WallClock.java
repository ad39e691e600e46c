package de.leerplan.app;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.function.Supplier;

/// The real time, to the millisecond. The only clock of the program.
public final class WallClock implements Supplier<Instant> {
    @Override
    public Instant get() {
        return Instant.now().truncatedTo(ChronoUnit.MILLIS);
    }
}
