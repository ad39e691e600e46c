package de.leerplan.planning.search;

import java.util.Arrays;

/// Puts the smallest of many numbers into order. In about as many steps as there are numbers, where
/// these spread as distances do: they are dealt out to bins, and only bins are sorted. A live plan
/// waits for the neighbours of all its visits.
final class Nearest {
    private static final int SMALL_BIN = 24;

    private Nearest() {}

    /// @param keys not negative
    /// @param count how many of them count
    /// @param least how many of the smallest are wanted
    /// @return these in order, before others
    static long[] sorted(long[] keys, int count, int least) {
        if (least == 0) {
            return keys;
        }
        long most = 0;
        for (int i = 0; i < count; i++) {
            most = Math.max(most, keys[i]);
        }
        // A little less than one, lest rounding puts the largest beyond the last bin.
        double perKey = 0.999 * count / (most + 1.0);
        int[] ends = new int[count + 1];
        for (int i = 0; i < count; i++) {
            ends[(int) (keys[i] * perKey) + 1]++;
        }
        for (int bin = 0; bin < count; bin++) {
            ends[bin + 1] += ends[bin];
        }
        long[] dealt = new long[count];
        for (int i = 0; i < count; i++) {
            dealt[ends[(int) (keys[i] * perKey)]++] = keys[i];
        }
        int begin = 0;
        for (int bin = 0; begin < least; bin++) {
            sort(dealt, begin, ends[bin]);
            begin = ends[bin];
        }
        return dealt;
    }

    private static void sort(long[] dealt, int begin, int end) {
        if (end - begin > SMALL_BIN) {
            Arrays.sort(dealt, begin, end);
            return;
        }
        for (int i = begin + 1; i < end; i++) {
            long key = dealt[i];
            int to = i;
            while (to > begin && dealt[to - 1] > key) {
                dealt[to] = dealt[to - 1];
                to--;
            }
            dealt[to] = key;
        }
    }
}
