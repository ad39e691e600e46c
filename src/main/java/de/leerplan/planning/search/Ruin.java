package de.leerplan.planning.search;

/// Adjacent string removal: takes short strings of visits out of tours that pass near one place,
/// so that the visits taken out can change places between these tours. Where trucks unload several
/// times a day, every other step does so with trips in place of tours.
final class Ruin {
    private static final double SPLIT = 0.5;
    private static final double STOP_GROWING = 0.01;
    private static final double BY_TRIP = 0.5;

    private final Tours tours;
    private final Neighbours neighbours;
    private final Chance chance;
    private final Trips trips;
    private final int[] touched;
    private int stamp;
    private boolean byTrip;

    Ruin(Tours tours, Neighbours neighbours, Chance chance) {
        this.tours = tours;
        this.neighbours = neighbours;
        this.chance = chance;
        trips = new Trips(tours);
        touched = new int[tours.tours];
    }

    /// Ruins around `seed`, and collects what is to be placed again in `called`: everything taken
    /// out, and absent visits met on the way.
    void around(int seed, Called called) {
        double meanTrip = trips.meanSize();
        byTrip = meanTrip > 0 && chance.share() < BY_TRIP;
        Strings strings = byTrip ? Strings.ofTrips(meanTrip) : Strings.of(tours.used(), meanSize());
        double longest = strings.longest();
        int wanted = 1 + (int) (chance.share() * strings.most());
        stamp++;
        trips.clear();
        wanted -= ruin(seed, longest, called);
        for (int near : neighbours.of(seed)) {
            if (wanted <= 0) {
                return;
            }
            wanted -= ruin(near, longest, called);
        }
    }

    private double meanSize() {
        int used = tours.used();
        return used == 0 ? 1 : (double) (tours.visits - tours.absentCount) / used;
    }

    private int ruin(int visit, double longest, Called called) {
        int tour = tours.tourOf[visit];
        if (tour == Tours.NOWHERE) {
            called.addBystander(visit);
            return 0;
        }
        if (byTrip ? trips.isMarked(visit) : touched[tour] == stamp) {
            return 0;
        }
        touched[tour] = stamp;
        int size = byTrip ? trips.mark(visit) : tours.size[tour];
        double most = Math.min(size, longest);
        int length = 1 + (int) (chance.share() * most);
        length = Math.min(length, size);
        int kept = length > 1 && length < size && chance.share() < SPLIT ? keep(length, size) : 0;
        cut(visit, length, kept, called);
        return 1;
    }

    private int keep(int length, int size) {
        int kept = 1;
        while (length + kept < size && chance.share() > STOP_GROWING) {
            kept++;
        }
        return kept;
    }

    private void cut(int visit, int length, int kept, Called called) {
        int span = length + kept;
        int before = room(visit, span - 1, tours.prev);
        int after = room(visit, span - 1, tours.next);
        int least = Math.max(0, span - 1 - after);
        int back = least + chance.below(before - least + 1);
        int at = visit;
        for (int i = 0; i < back; i++) {
            at = tours.prev[at];
        }
        int keepFrom = kept == 0 ? span : 1 + chance.below(length - 1);
        for (int i = 0; i < span; i++) {
            int following = tours.next[at];
            if (i < keepFrom || i >= keepFrom + kept) {
                tours.remove(at);
                called.add(at);
            }
            at = following;
        }
    }

    private int room(int visit, int most, int[] direction) {
        int count = 0;
        for (int at = direction[visit]; count < most && reaches(at); at = direction[at]) {
            count++;
        }
        return count;
    }

    // A trip's string ends with the trip, unless the next one is ruined, too.
    private boolean reaches(int position) {
        return position < tours.visits && (!byTrip || trips.isMarked(position));
    }
}
