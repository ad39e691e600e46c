package de.leerplan.roads;

import java.util.Arrays;

/// Arcs by cost, cheapest first: a heap with four children a node, of numbers that hold the cost in
/// their upper and the arc in their lower half. An arc that got cheaper is added again; who polls
/// skips the stale entry.
final class ArcQueue {
    private long[] heap = new long[1024];
    private int size;

    void clear() {
        size = 0;
    }

    boolean isEmpty() {
        return size == 0;
    }

    void add(int cost, int arc) {
        if (size == heap.length) {
            heap = Arrays.copyOf(heap, 2 * size);
        }
        long entry = ((long) cost << 32) | arc;
        int at = size++;
        while (at > 0) {
            int parent = (at - 1) >> 2;
            if (heap[parent] <= entry) {
                break;
            }
            heap[at] = heap[parent];
            at = parent;
        }
        heap[at] = entry;
    }

    /// The cheapest entry; see [#cost] and [#arc].
    long poll() {
        long cheapest = heap[0];
        long last = heap[--size];
        int at = 0;
        for (int child = 1; child < size; child = 4 * at + 1) {
            int least = leastOf(child, Math.min(child + 4, size));
            if (heap[least] >= last) {
                break;
            }
            heap[at] = heap[least];
            at = least;
        }
        heap[at] = last;
        return cheapest;
    }

    private int leastOf(int from, int to) {
        int least = from;
        for (int i = from + 1; i < to; i++) {
            if (heap[i] < heap[least]) {
                least = i;
            }
        }
        return least;
    }

    static int cost(long entry) {
        return (int) (entry >>> 32);
    }

    static int arc(long entry) {
        return (int) entry;
    }
}
