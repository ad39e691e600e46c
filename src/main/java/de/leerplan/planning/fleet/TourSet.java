package de.leerplan.planning.fleet;

/// A set of tours that is filled and emptied in constant time for each.
final class TourSet {
    private final int[] list;
    private final boolean[] has;
    private int count;

    TourSet(int tours) {
        list = new int[tours];
        has = new boolean[tours];
    }

    /// @return whether it was not in the set before
    boolean add(int tour) {
        if (has[tour]) {
            return false;
        }
        has[tour] = true;
        list[count++] = tour;
        return true;
    }

    boolean has(int tour) {
        return has[tour];
    }

    boolean isEmpty() {
        return count == 0;
    }

    /// Takes any tour out of the set.
    int take() {
        int tour = list[--count];
        has[tour] = false;
        return tour;
    }

    void clear() {
        while (count > 0) {
            has[list[--count]] = false;
        }
    }
}
