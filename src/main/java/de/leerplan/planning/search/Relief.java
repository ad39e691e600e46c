package de.leerplan.planning.search;

/// Gives the last visits of one tour, in their order, to an empty one. Where a visit costs more
/// the later it comes, that may pay though no single visit is worth another truck; [Ruin] takes too
/// few out of one tour to find it.
final class Relief {
    private final Tours tours;
    private final Chance chance;
    private final int[] last;

    Relief(Tours tours, Chance chance) {
        this.tours = tours;
        this.chance = chance;
        last = new int[tours.visits];
    }

    /// Gives away `visit` and all behind it.
    ///
    /// @return whether that was possible; if not, nothing was changed
    boolean from(int visit) {
        int tour = tours.tourOf[visit];
        if (tour == Tours.NOWHERE || tours.prev[visit] >= tours.visits) {
            return false;
        }
        int empty = drawEmpty(visit);
        if (empty == Tours.NOWHERE) {
            return false;
        }
        int count = 0;
        for (int at = visit; at < tours.visits; at = tours.next[at]) {
            if (!tours.mayTake(at, empty)) {
                return false;
            }
            last[count++] = at;
        }
        for (int i = 0; i < count; i++) {
            tours.remove(last[i]);
        }
        for (int i = 0; i < count; i++) {
            tours.insert(last[i], i == 0 ? tours.visits + empty : last[i - 1]);
        }
        return true;
    }

    private int drawEmpty(int visit) {
        int choices = 0;
        while (tours.emptyTour(visit, choices) != Tours.NOWHERE) {
            choices++;
        }
        if (choices == 0) {
            return Tours.NOWHERE;
        }
        // The first choice looks for all.
        int drawn = chance.below(choices);
        return tours.emptyTour(visit, drawn);
    }
}
