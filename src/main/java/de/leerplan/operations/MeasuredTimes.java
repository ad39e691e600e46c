package de.leerplan.operations;

import java.time.Instant;
import java.util.Arrays;

/// When a container's newest readings were measured, to tell duplicates; packed and bounded, so
/// that a sender that never rests does not fill the memory. Older than the oldest of them a
/// reading is late, and changes nothing but the record.
public final class MeasuredTimes {
    static final MeasuredTimes NONE = new MeasuredTimes(new long[0]);

    /// One every five minutes for a day.
    static final int MOST = 288;

    private static final long NANOS = 1_000_000_000L;

    private final long[] sorted;

    private MeasuredTimes(long[] sorted) {
        this.sorted = sorted;
    }

    public boolean contains(Instant measuredAt) {
        return Arrays.binarySearch(sorted, packed(measuredAt)) >= 0;
    }

    int size() {
        return sorted.length;
    }

    /// With one more; without the oldest where they would be too many.
    MeasuredTimes plus(Instant measuredAt) {
        long time = packed(measuredAt);
        int found = Arrays.binarySearch(sorted, time);
        if (found >= 0) {
            return this;
        }
        int place = -found - 1;
        long[] more = new long[sorted.length + 1];
        System.arraycopy(sorted, 0, more, 0, place);
        more[place] = time;
        System.arraycopy(sorted, place, more, place + 1, sorted.length - place);
        return new MeasuredTimes(
                more.length > MOST ? Arrays.copyOfRange(more, 1, more.length) : more);
    }

    private static long packed(Instant at) {
        return Math.addExact(Math.multiplyExact(at.getEpochSecond(), NANOS), at.getNano());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MeasuredTimes times && Arrays.equals(sorted, times.sorted);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(sorted);
    }
}
