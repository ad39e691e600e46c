package de.leerplan.planning.search;

import java.util.Arrays;

/// Greedy insertion with blinks: each called visit goes to its cheapest place beside its nearest
/// placed neighbours, and each place is overlooked now and then.
final class Recreate {
    private static final double BLINK = 0.01;
    private static final int NEAREST = 40;
    private static final int RANDOM_WEIGHT = 4;
    private static final double GENEROUS = 0.1;
    private static final double THOROUGH = 0.1;

    // Among so many, to look everywhere for what fits nowhere near takes half of the time: all its
    // few hundred neighbours are asked instead, and only now and then everybody.
    private static final int MANY = 1_200;
    private static final double EVERYWHERE = 0.05;

    private final Tours tours;
    private final Neighbours neighbours;
    private final Chance chance;
    private final double[][] orders;
    private final int[] weights;
    private final int weightSum;
    private final boolean many;
    private boolean exact;
    private final int[] askedAt;
    private final boolean[] open;
    private final int[] consideredAt;
    private int stamp;
    private int untilBlink;
    private int best;
    private double bestAdded;

    /// @param weights how often each of the tours' orders is drawn, against 4 for a random one
    Recreate(Tours tours, Neighbours neighbours, Chance chance, int[] weights) {
        this.tours = tours;
        this.neighbours = neighbours;
        this.chance = chance;
        this.weights = weights.clone();
        orders = tours.orders();
        many = tours.visits > MANY;
        askedAt = new int[tours.tours];
        open = new boolean[tours.tours];
        consideredAt = new int[tours.visits + tours.tours];
        weightSum = Arrays.stream(weights).sum();
        drawBlink();
    }

    /// Places what it can and what is worth it; the rest stays absent. Now and then it places
    /// everything it can: visits may be worth it together that are not one by one.
    ///
    /// @param thorough whether to look further for a visit that fits nowhere near; where many
    ///     visits stay absent anyway, that is done now and then only
    /// @param most dearest price that is of use: without a hope of less, the rest is not tried
    /// @return false if a tour broke a limit, or there is no hope, and the step is to be taken back
    boolean place(Called called, boolean thorough, double most) {
        boolean generous = chance.share() < GENEROUS;
        return place(called, generous, thorough || chance.share() < THOROUGH, most);
    }

    /// Places what is worth it, looking everywhere, with no whim, and settles the tours each time.
    boolean placeThoroughly(Called called) {
        exact = true;
        boolean sound = place(called, false, true, Tours.FORBIDDEN);
        exact = false;
        return sound;
    }

    private boolean place(Called called, boolean generous, boolean thorough, double most) {
        arrange(called);
        for (int i = 0; i < called.count; i++) {
            int visit = called.visits[i];
            seek(visit, thorough);
            if (best != Tours.NOWHERE && (generous || bestAdded < tours.absence(visit))) {
                if (!put(visit) && !(takenBack(visit) && (!exact || elsewhere(visit)))) {
                    return false;
                }
            }
            boolean out = tours.tourOf[visit] == Tours.NOWHERE;
            if (tours.floor() + (out ? tours.absence(visit) : 0) > most) {
                return false;
            }
        }
        return true;
    }

    // Where it seemed cheapest; tells whether that holds and, if prices are up to date, pays.
    private boolean put(int visit) {
        double before = tours.price();
        tours.insert(visit, best);
        return holds() && (!exact || tours.price() <= before);
    }

    private boolean holds() {
        return exact ? tours.settle() : tours.mend();
    }

    // The check before was an estimate in part; what does not hold is left out.
    private boolean takenBack(int visit) {
        tours.remove(visit);
        return holds();
    }

    // What does not hold where it seemed cheapest gets a tour of its own, if that is worth it.
    private boolean elsewhere(int visit) {
        best = Tours.NOWHERE;
        bestAdded = Tours.FORBIDDEN;
        considerEmptyTours(visit);
        if (best == Tours.NOWHERE || bestAdded >= tours.absence(visit)) {
            return true;
        }
        return put(visit) || takenBack(visit);
    }

    private void arrange(Called called) {
        int drawn = chance.below(RANDOM_WEIGHT + weightSum) - RANDOM_WEIGHT;
        called.shuffle(chance);
        for (int i = 0; i < weights.length && drawn >= 0; i++) {
            drawn -= weights[i];
            if (drawn < 0) {
                called.sort(orders[i]);
            }
        }
    }

    private void seek(int visit, boolean thorough) {
        best = Tours.NOWHERE;
        bestAdded = Tours.FORBIDDEN;
        stamp++;
        int placed = 0;
        for (int near : neighbours.of(visit)) {
            int tour = tours.tourOf[near];
            if (tour == Tours.NOWHERE) {
                continue;
            }
            if (mayTake(visit, tour)) {
                considerOnce(visit, near);
                considerOnce(visit, tours.prev[near]);
            }
            if (++placed >= NEAREST && !(many && thorough && best == Tours.NOWHERE)) {
                break;
            }
        }
        if (best == Tours.NOWHERE && thorough && isWorthLookingEverywhere()) {
            considerEverything(visit);
        }
        considerEmptyTours(visit);
    }

    private boolean isWorthLookingEverywhere() {
        return exact || !many || chance.share() < EVERYWHERE;
    }

    // The same few tours are met again and again.
    private boolean mayTake(int visit, int tour) {
        if (askedAt[tour] != stamp) {
            askedAt[tour] = stamp;
            open[tour] = tours.mayTake(visit, tour);
        }
        return open[tour];
    }

    // A place between two neighbours is met from both sides.
    private void considerOnce(int visit, int position) {
        if (consideredAt[position] != stamp) {
            consideredAt[position] = stamp;
            consider(visit, position);
        }
    }

    private void considerEmptyTours(int visit) {
        for (int choice = 0; ; choice++) {
            int tour = tours.emptyTour(visit, choice);
            if (tour == Tours.NOWHERE) {
                return;
            }
            if (tours.mayTake(visit, tour)) {
                consider(visit, tours.visits + tour);
            }
        }
    }

    private void considerEverything(int visit) {
        for (int tour = 0; tour < tours.tours; tour++) {
            if (tours.size[tour] == 0 || !tours.mayTake(visit, tour)) {
                continue;
            }
            int gate = tours.visits + tour;
            int at = gate;
            do {
                consider(visit, at);
                at = tours.next[at];
            } while (at != gate);
        }
    }

    private void consider(int visit, int position) {
        if (!exact && --untilBlink == 0) {
            drawBlink();
            return;
        }
        double added = tours.added(visit, position, bestAdded);
        if (added < bestAdded) {
            bestAdded = added;
            best = position;
        }
    }

    // One draw for the whole run of places up to the next blink (geometric distribution).
    private void drawBlink() {
        untilBlink = 1 + (int) (Math.log(1 - chance.share()) / Math.log(1 - BLINK));
    }
}
