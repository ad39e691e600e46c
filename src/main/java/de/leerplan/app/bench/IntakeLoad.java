package de.leerplan.app.bench;

import java.time.Instant;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.LongStream;

/// The readings of a measurement, each with a number of its own: which were sent, which were
/// acknowledged and how fast. Safe for use from several threads.
final class IntakeLoad {
    private final int devices;
    private final Instant base;
    private final BitSet acknowledged = new BitSet();
    private final long[] nanos;
    private int answered;
    private int sent;

    /// @param base measuring time of each device's first reading; each next one is a second later
    IntakeLoad(int devices, int most, Instant base) {
        this.devices = devices;
        this.base = base;
        this.nanos = new long[most];
    }

    /// The reading with this number, as a sender writes it.
    String message(int number) {
        int round = number / devices;
        return "{\"container\":\"C-%d\",\"measuredAt\":\"%s\",\"distanceMm\":%d,\"battery\":90}"
                .formatted(1 + number % devices, base.plusSeconds(round), 1_200 - round % 300);
    }

    /// The number of a reading that is in the journal; −1 if it is none of ours.
    int number(String container, Instant measuredAt) {
        int device = Integer.parseInt(container.substring(2)) - 1;
        long round = measuredAt.getEpochSecond() - base.getEpochSecond();
        long number = round * devices + device;
        return device < 0 || round < 0 || number >= nanos.length ? -1 : (int) number;
    }

    synchronized void sent() {
        sent++;
    }

    synchronized void acknowledged(int number, long tookNanos) {
        acknowledged.set(number);
        nanos[answered++ % nanos.length] = tookNanos;
    }

    synchronized int sentSoFar() {
        return sent;
    }

    synchronized BitSet acknowledged() {
        return (BitSet) acknowledged.clone();
    }

    /// Milliseconds; 0 without an answer.
    double quantile(double q) {
        return quantile(q, List.of(this));
    }

    /// Of all of them together.
    static double quantile(double q, List<IntakeLoad> loads) {
        long[] sorted = loads.stream().flatMapToLong(IntakeLoad::took).sorted().toArray();
        int rank = (int) Math.min(sorted.length - 1L, Math.round(q * sorted.length));
        return rank < 0 ? 0 : sorted[rank] / 1e6;
    }

    private synchronized LongStream took() {
        return LongStream.of(Arrays.copyOf(nanos, Math.min(answered, nanos.length)));
    }
}
