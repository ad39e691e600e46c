package de.leerplan.planning.search;

import java.util.function.BooleanSupplier;

/// Looks for tours of fewer vehicles, by absence counters: a tour is given up, and its visits have
/// to find places; visits that are often left without one weigh more and are placed first.
final class FleetReduction {
    private static final double TEMPERATURE = 0.1;
    private static final int CALLED_AGAIN = 10;
    private static final double FOCUSED = 0.5;
    private static final int GIVE_UP_AFTER = 40_000;

    private final Tours tours;
    private final Chance chance;
    private final Ruin ruin;
    private final Recreate recreate;
    private final Called called;
    private final long[] absences;
    private final int[] best;

    FleetReduction(Tours tours, Neighbours neighbours, int[] weights, long seed) {
        this.tours = tours;
        chance = new Chance(seed);
        ruin = new Ruin(tours, neighbours, chance);
        recreate = new Recreate(tours, neighbours, chance, weights);
        called = new Called(tours.visits);
        absences = new long[tours.visits];
        best = new int[tours.visits + tours.tours];
    }

    /// Goes on until `budget` is used up, no more than `fewest` tours are left, it leads nowhere,
    /// or somebody else says that it is enough. Leaves the last complete set of tours in force.
    void run(Budget budget, int fewest, BooleanSupplier enough) {
        tours.save(best);
        boolean complete = tours.absentCount == 0;
        if (complete && tours.used() > fewest) {
            giveUpOne();
        }
        int fruitless = 0;
        while (tours.used() + (tours.absentCount > 0 ? 1 : 0) > fewest
                && fruitless++ < GIVE_UP_AFTER
                && !enough.getAsBoolean()
                && budget.step()) {
            step();
            if (tours.absentCount == 0) {
                fruitless = 0;
                tours.commit();
                tours.save(best);
                if (tours.used() > fewest) {
                    giveUpOne();
                }
            }
        }
        tours.openAll();
        tours.restore(best);
    }

    // The tour whose visits were the least trouble to place goes, and no other may be opened.
    private void giveUpOne() {
        int least = Tours.NOWHERE;
        long leastSum = Long.MAX_VALUE;
        for (int tour = 0; tour < tours.tours; tour++) {
            long sum = tours.size[tour];
            for (int visit : tours.order(tour)) {
                sum += absences[visit];
            }
            if (tours.size[tour] > 0 && sum < leastSum) {
                leastSum = sum;
                least = tour;
            }
        }
        for (int visit : tours.order(least)) {
            tours.remove(visit);
        }
        tours.settle();
        tours.commit();
        tours.shutEmpty();
    }

    private void step() {
        tours.commit();
        double priceBefore = tours.driving();
        int missingBefore = tours.absentCount;
        long sumBefore = absenceSum();
        called.clear();
        ruin.around(seed(), called);
        callSome();
        boolean sound =
                tours.mend() && recreate.place(called, false, Tours.FORBIDDEN) && tours.settle();
        long sum = absenceSum();
        for (int i = 0; i < tours.absentCount && sound; i++) {
            absences[tours.absent[i]]++;
        }
        boolean better =
                sum < sumBefore
                        || (tours.absentCount <= missingBefore
                                && sum <= sumBefore
                                && tours.driving() < priceBefore - scale() * Math.log(luck()));
        if (!sound || !(better || tours.absentCount == 0)) {
            tours.rollback();
        }
    }

    // Room is needed where something is left out, and has to be made elsewhere, too.
    private int seed() {
        boolean focused = tours.absentCount > 0 && chance.share() < FOCUSED;
        return focused ? tours.absent[chance.below(tours.absentCount)] : chance.below(tours.visits);
    }

    // Of those left out, a few: to try hundreds again in each step would take all the time.
    private void callSome() {
        int from = tours.absentCount == 0 ? 0 : chance.below(tours.absentCount);
        for (int i = 0; i < Math.min(CALLED_AGAIN, tours.absentCount); i++) {
            called.addAgain(tours.absent[(from + i) % tours.absentCount]);
        }
    }

    private double scale() {
        return TEMPERATURE * Math.abs(tours.driving()) / Math.max(1, tours.visits);
    }

    private double luck() {
        return 1 - chance.share();
    }

    private long absenceSum() {
        long sum = 0;
        for (int i = 0; i < tours.absentCount; i++) {
            sum += absences[tours.absent[i]];
        }
        return sum;
    }
}
