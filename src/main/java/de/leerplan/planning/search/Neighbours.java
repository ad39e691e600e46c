package de.leerplan.planning.search;

import java.util.Arrays;
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

    // Sorted as long numbers, distance above and visit below: no boxes, and ties by number. Only
    // the
    // nearest are sorted: a live plan waits for this.
    private static int[] sorted(int visit, int[] candidates, int limit, Distance distance) {
        long[] keys = new long[candidates.length];
        int count = 0;
        for (int other : candidates) {
            if (other != visit) {
                keys[count++] = (long) distance.between(visit, other) << BITS | other;
            }
        }
        int kept = Math.min(limit, count);
        bringForward(keys, count, kept);
        Arrays.sort(keys, 0, kept);
        int[] result = new int[kept];
        for (int i = 0; i < kept; i++) {
            result[i] = (int) (keys[i] & VISIT);
        }
        return result;
    }

    /// Puts the `least` smallest of the first `count` keys, which are all different, to the front
    /// (quickselect).
    private static void bringForward(long[] keys, int count, int least) {
        int from = 0;
        int to = count - 1;
        while (from < to && least > 0 && least < count) {
            long pivot = keys[(from + to) >>> 1];
            int i = from;
            int j = to;
            while (i <= j) {
                while (keys[i] < pivot) {
                    i++;
                }
                while (keys[j] > pivot) {
                    j--;
                }
                if (i <= j) {
                    long swapped = keys[i];
                    keys[i++] = keys[j];
                    keys[j--] = swapped;
                }
            }
            if (least - 1 <= j) {
                to = j;
            } else if (least - 1 >= i) {
                from = i;
            } else {
                return;
            }
        }
    }

    /// How far two visits are apart, in any unit that fits an `int`.
    @FunctionalInterface
    public interface Distance {
        int between(int visit, int other);
    }
}
