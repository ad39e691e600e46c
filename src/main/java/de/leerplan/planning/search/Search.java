package de.leerplan.planning.search;

/// Simulated annealing by ruin and recreate. It may be run in several slices; the best tours found
/// so far are kept aside.
public final class Search {
    private static final int COOL_EVERY = 256;
    private static final double LEAST_GAIN = 1e-6;

    /// Where hours matter, so many steps give the end of a tour to another truck.
    private static final double RELIEF = 0.03;

    private final Tours tours;
    private final Chance chance;
    private final Ruin ruin;
    private final Relief relief;
    private final Recreate recreate;
    private final Called called;
    private final int[] best;
    private double bestPrice;
    private long steps;

    /// @param weights how often each of the tours' orders of insertion is drawn, against 4 for a
    ///     random one
    public Search(Tours tours, Neighbours neighbours, int[] weights, long seed) {
        this.tours = tours;
        chance = new Chance(seed);
        ruin = new Ruin(tours, neighbours, chance);
        relief = new Relief(tours, chance);
        recreate = new Recreate(tours, neighbours, chance, weights);
        called = new Called(tours.visits);
        best = new int[tours.visits + tours.tours];
        keep();
    }

    /// Places all absent visits that are worth it, dearest decisions as they come.
    public void construct() {
        called.clear();
        for (int i = 0; i < tours.absentCount; i++) {
            called.add(tours.absent[i]);
        }
        tours.commit();
        if (!recreate.placeThoroughly(called) || !tours.settle()) {
            tours.rollback();
        }
        tours.commit();
        keep();
    }

    /// Searches until `budget`, or its present slice, is used up. The tours are then where the
    /// search has come to; [#finish] puts the best ones in force.
    public void run(Budget budget, Cooling cooling) {
        if (tours.visits == 0) {
            return;
        }
        double temperature = cooling.at(budget.progress());
        while (budget.step()) {
            if (steps++ % COOL_EVERY == 0) {
                temperature = cooling.at(budget.progress());
            }
            step(temperature);
        }
    }

    /// Puts the best tours of all runs in force.
    public void finish() {
        if (tours.price() > bestPrice) {
            tours.restore(best);
        }
    }

    /// The price of the best tours so far.
    public double bestPrice() {
        return bestPrice;
    }

    /// The visits of `tour` in their order in the best tours so far.
    public int[] bestOrder(int tour) {
        int gate = tours.visits + tour;
        int size = 0;
        for (int at = best[gate]; at != gate; at = best[at]) {
            size++;
        }
        int[] order = new int[size];
        int i = 0;
        for (int at = best[gate]; at != gate; at = best[at]) {
            order[i++] = at;
        }
        return order;
    }

    /// How many steps have been done in all runs.
    public long steps() {
        return steps;
    }

    /// Takes the tours as they now stand as the best known ones, after a change from outside.
    public void keep() {
        tours.save(best);
        bestPrice = tours.price();
    }

    private boolean change(double most) {
        int seed = chance.below(tours.visits);
        if (tours.hoursMatter() && chance.share() < RELIEF && relief.from(seed)) {
            return tours.settle();
        }
        boolean complete = tours.absentCount == 0;
        called.clear();
        ruin.around(seed, called);
        return tours.mend() && recreate.place(called, complete, most) && tours.settle();
    }

    private void step(double temperature) {
        tours.commit();
        double before = tours.price();
        double most = before - temperature * Math.log(1 - chance.share());
        boolean sound = change(most);
        double after = tours.price();
        if (!sound || after > most) {
            tours.rollback();
        } else if (after < bestPrice - LEAST_GAIN) {
            keep();
        }
    }
}
