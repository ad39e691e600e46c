package de.leerplan.app;

import java.lang.management.ManagementFactory;
import java.util.concurrent.atomic.AtomicLong;

/// When the program was launched, for measurements that count its start in.
public final class Launch {
    private static final long NANOS_PER_MILLI = 1_000_000;
    private static final long UNKNOWN = Long.MIN_VALUE;
    private static final AtomicLong LAUNCHED = new AtomicLong(UNKNOWN);

    private Launch() {}

    /// Takes note that this process was launched for one command.
    static void mark() {
        long age = System.currentTimeMillis() - ManagementFactory.getRuntimeMXBean().getStartTime();
        LAUNCHED.set(System.nanoTime() - age * NANOS_PER_MILLI);
    }

    /// Where the first measurement begins: at the launch, or now if that is not known. Any further
    /// one begins now. In the time of [System#nanoTime].
    public static long begin() {
        long launched = LAUNCHED.getAndSet(UNKNOWN);
        return launched == UNKNOWN ? System.nanoTime() : launched;
    }
}
