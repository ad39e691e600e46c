package de.leerplan.planning.search;

/// The parts of tours between two unloadings. Where a truck unloads several times, what lies in
/// different trips of one tour has as little to do with each other as what lies in different tours.
final class Trips {
    private static final int COUNT_EVERY = 1_000;

    private final Tours tours;
    private final int[] stamps;
    private int stamp = 1;
    private int unloadings;
    private int untilCount;

    Trips(Tours tours) {
        this.tours = tours;
        stamps = new int[tours.visits];
    }

    /// How many visits a trip has on average, as of some steps ago; 0 where no tour has several.
    double meanSize() {
        if (--untilCount < 0) {
            untilCount = COUNT_EVERY;
            unloadings = 0;
            for (int visit = 0; visit < tours.visits; visit++) {
                boolean last = tours.tourOf[visit] != Tours.NOWHERE && tours.tripEnds(visit);
                unloadings += last ? 1 : 0;
            }
        }
        boolean several = unloadings > tours.used();
        return several ? (double) (tours.visits - tours.absentCount) / unloadings : 0;
    }

    /// Forgets which trips were marked.
    void clear() {
        stamp++;
    }

    boolean isMarked(int visit) {
        return stamps[visit] == stamp;
    }

    /// Marks all visits of the trip that `visit` is in, and says how many they are.
    int mark(int visit) {
        int count = 1;
        stamps[visit] = stamp;
        for (int at = tours.prev[visit]; isWithin(at) && !tours.tripEnds(at); at = tours.prev[at]) {
            stamps[at] = stamp;
            count++;
        }
        for (int at = visit; !tours.tripEnds(at) && isWithin(tours.next[at]); count++) {
            at = tours.next[at];
            stamps[at] = stamp;
        }
        return count;
    }

    private boolean isWithin(int position) {
        return position < tours.visits;
    }
}
