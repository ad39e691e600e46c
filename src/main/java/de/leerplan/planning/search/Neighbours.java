package de.leerplan.planning.search;

import java.util.function.IntFunction;
import java.util.stream.IntStream;

/// For each visit the others, nearest first.
public final class Neighbours {
    private static final int BITS = 24;
    private static final int VISIT = (1 << BITS) - 1;

    private final int[][] nearest;

    /// @param limit how many others are kept for each visit
    public Neighbours(int visits, int limit, Distance distance) {
        int[] all = IntStream.range(0, visits).toArray();
        this(visits, limit, distance, _ -> all);
    }

    /// @param candidates for each visit those among which the nearest are looked for
    public Neighbours(int visits, int limit, Distance distance, IntFunction<int[]> candidates) {
        nearest = new int[visits][];
        for (int visit = 0; visit < visits; visit++) {
            nearest[visit] = sorted(visit, candidates.apply(visit), limit, distance);
        }
    }

    int[] of(int visit) {
        return nearest[visit];
    }

    // Sorted as long numbers, distance above and visit below: no boxes, and ties by number.
    private static int[] sorted(int visit, int[] candidates, int limit, Distance distance) {
        long[] keys = new long[candidates.length];
        int count = 0;
        for (int other : candidates) {
            if (other != visit) {
                keys[count++] = (long) distance.between(visit, other) << BITS | other;
            }
        }
        int kept = Math.min(limit, count);
        long[] nearest = Nearest.sorted(keys, count, kept);
        int[] result = new int[kept];
        for (int i = 0; i < kept; i++) {
            result[i] = (int) (nearest[i] & VISIT);
        }
        return result;
    }

    /// How far two visits are apart, in any unit that fits an `int`.
    @FunctionalInterface
    public interface Distance {
        int between(int visit, int other);
    }
}
