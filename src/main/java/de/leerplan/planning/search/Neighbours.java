package de.leerplan.planning.search;

import java.util.stream.IntStream;

/// For each visit the others, nearest first.
public final class Neighbours {
    private final int[][] nearest;

    /// @param limit how many others are kept for each visit
    public Neighbours(int visits, int limit, Distance distance) {
        nearest = new int[visits][];
        for (int visit = 0; visit < visits; visit++) {
            nearest[visit] = sorted(visit, visits, Math.min(limit, visits - 1), distance);
        }
    }

    int[] of(int visit) {
        return nearest[visit];
    }

    // Sorted as long numbers, distance above and visit below: no boxes, and ties by number.
    private static int[] sorted(int visit, int visits, int kept, Distance distance) {
        long[] keys =
                IntStream.range(0, visits)
                        .filter(other -> other != visit)
                        .mapToLong(other -> ((long) distance.between(visit, other) << 24) | other)
                        .sorted()
                        .limit(kept)
                        .toArray();
        int[] result = new int[keys.length];
        for (int i = 0; i < keys.length; i++) {
            result[i] = (int) (keys[i] & 0xFFFFFF);
        }
        return result;
    }

    /// How far two visits are apart, in any unit that fits an `int`.
    @FunctionalInterface
    public interface Distance {
        int between(int visit, int other);
    }
}
