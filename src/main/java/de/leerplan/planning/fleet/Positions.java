package de.leerplan.planning.fleet;

import java.util.Arrays;

/// What is known at each visit and gate of laid tours, so that an insertion behind it can be judged
/// without walking the tour: a row of sixteen numbers, one cache line, for each position; two where
/// supplies limit a truck.
///
/// Rows that are overwritten after [#commit] are kept, for [#rollback].
final class Positions {
    static final int PLACE = 0;

    /// Earliest finish with the break still ahead, and with the break behind.
    static final int FRESH = 1;

    static final int RESTED = 2;

    /// Latest start of service so that the rest of the tour stays in time; of a gate: of its end.
    static final int LATEST_FRESH = 3;

    static final int LATEST_RESTED = 4;

    /// Where the truck unloads right after, and the two earliest finishes of that.
    static final int SITE = 5;

    static final int SITE_FRESH = 6;
    static final int SITE_RESTED = 7;

    /// Way and time to the next visit or the end, over that site.
    static final int METRES_ON = 8;

    static final int TIME_ON = 9;

    /// Waiting from here to the end.
    static final int IDLE = 10;

    /// Load when leaving here, and of the whole trip between two unloadings.
    static final int VOLUME_TO = 11;

    static final int MASS_TO = 12;
    static final int VOLUME_ALL = 13;
    static final int MASS_ALL = 14;
    static final int GROUP = 15;

    /// The halt before the next visit or the end, behind the unloading if there is one, and the
    /// two earliest finishes of that. From here on only where supplies limit a truck.
    static final int HALT = 16;

    static final int HALT_FRESH = 17;
    static final int HALT_RESTED = 18;

    /// What is left of each of the [Supplies] when leaving here.
    static final int LEFT = 19;

    /// What has to be left of each when arriving here; of a gate: at its end.
    static final int NEEDED = LEFT + Supplies.KINDS;

    private static final int NARROW = 4;
    private static final int WIDE = 5;

    private int[] rows;
    private final double[] delays;
    private double[] keptDelays;
    private final int[] stamps;
    private int stamp = 1;
    private final int shift;
    private int[] kept;
    private int[] keptFor = new int[64];
    private int keptCount;

    /// @param wide whether supplies are kept, too
    /// @param timed whether what delays cost is, beside the rows
    Positions(int positions, boolean wide, boolean timed) {
        shift = wide ? WIDE : NARROW;
        rows = new int[positions << shift];
        kept = new int[64 << shift];
        if (wide) {
            for (int position = 0; position < positions; position++) {
                set(position, HALT, Sites.NONE);
            }
        }
        stamps = new int[positions];
        delays = new double[timed ? 2 * positions : 0];
        keptDelays = new double[timed ? 2 * 64 : 0];
    }

    int get(int position, int field) {
        return rows[(position << shift) + field];
    }

    void set(int position, int field, int value) {
        rows[(position << shift) + field] = value;
    }

    /// What it costs that the truck comes here later by [Delays#SHORT]; nothing at a gate.
    double shortDelay(int position) {
        return delays[2 * position];
    }

    /// The same for [Delays#LONG].
    double longDelay(int position) {
        return delays[2 * position + 1];
    }

    void setDelays(int position, double ofShort, double ofLong) {
        delays[2 * position] = ofShort;
        delays[2 * position + 1] = ofLong;
    }

    /// Keeps the row of `position` as it is now, unless that was done since the last commit.
    void keep(int position) {
        if (stamps[position] == stamp) {
            return;
        }
        stamps[position] = stamp;
        if (keptCount == keptFor.length) {
            keptFor = Arrays.copyOf(keptFor, 2 * keptCount);
            kept = Arrays.copyOf(kept, 2 * keptCount << shift);
            keptDelays = Arrays.copyOf(keptDelays, 2 * keptDelays.length);
        }
        System.arraycopy(rows, position << shift, kept, keptCount << shift, 1 << shift);
        if (delays.length > 0) {
            System.arraycopy(delays, 2 * position, keptDelays, 2 * keptCount, 2);
        }
        keptFor[keptCount++] = position;
    }

    void commit() {
        stamp++;
        keptCount = 0;
    }

    void rollback() {
        for (int i = 0; i < keptCount; i++) {
            System.arraycopy(kept, i << shift, rows, keptFor[i] << shift, 1 << shift);
            if (delays.length > 0) {
                System.arraycopy(keptDelays, 2 * i, delays, 2 * keptFor[i], 2);
            }
        }
        commit();
    }
}
