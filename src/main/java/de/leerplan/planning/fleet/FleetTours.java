package de.leerplan.planning.fleet;

import de.leerplan.planning.search.Tours;

import java.util.Arrays;

/// The tours of a fleet as the search changes them. After every change a touched tour is laid anew
/// by [Course], exactly; in between, [Detour] judges insertions in constant time from what is kept
/// for each position.
final class FleetTours extends Tours {
    final Tables tables;
    final Positions at;
    private final Course course;
    private final Surveyor surveyor;
    private final Detour detour;
    private final int[] ends;
    private final long[] priceBefore;
    private final int[] endBefore;
    private final int[] laid;
    private int laidCount;
    private final boolean[] isLaid;
    private final long[] tourPrice;
    private final int[] dayVolume;
    private final boolean[] dirty;
    private final boolean[] closed;
    private final int[] waiting;
    private int waitingCount;
    private final int[] kind;
    private final int[] order;
    private final double[][] orders;
    private long absencePrice;
    private long toursPrice;
    private boolean allMustBePlaced;

    FleetTours(FleetProblem problem) {
        super(problem.visits().size(), problem.vehicles().size());
        tables = new Tables(problem);
        at = new Positions(visits + tours);
        course = new Course(tables);
        surveyor = new Surveyor(tables, at);
        ends = new int[tours];
        priceBefore = new long[tours];
        endBefore = new int[tours];
        laid = new int[tours];
        isLaid = new boolean[tours];
        detour = new Detour(tables, at, visits, ends);
        tourPrice = new long[tours];
        dayVolume = new int[tours];
        dirty = new boolean[tours];
        closed = new boolean[tours];
        waiting = new int[tours];
        kind = kinds(problem);
        order = new int[visits];
        orders = Orders.of(tables);
        for (int visit = 0; visit < visits; visit++) {
            absencePrice += tables.absence[visit];
        }
        for (int tour = 0; tour < tours; tour++) {
            await(tour);
        }
        settle();
        commit();
    }

    // Alike are vehicles with the same data whose crews know of no visits: any will do then.
    private static int[] kinds(FleetProblem problem) {
        boolean known = problem.visits().stream().anyMatch(v -> v.former() != Visit.NO_TRUCK);
        int[] kind = new int[problem.vehicles().size()];
        for (int tour = 0; tour < kind.length; tour++) {
            kind[tour] = tour;
            for (int other = 0; other < tour && !known; other++) {
                if (problem.vehicles().get(other).equals(problem.vehicles().get(tour))
                        && problem.allowed().get(other).equals(problem.allowed().get(tour))) {
                    kind[tour] = kind[other];
                    break;
                }
            }
        }
        return kind;
    }

    /// Whether absent visits are to be placed at any price; the search then looks for fewer tours.
    void placeAll(boolean must) {
        allMustBePlaced = must;
    }

    @Override
    public double driving() {
        return toursPrice;
    }

    @Override
    protected void shutEmpty() {
        for (int tour = 0; tour < tours; tour++) {
            closed[tour] = size[tour] == 0;
        }
    }

    @Override
    protected void openAll() {
        Arrays.fill(closed, false);
    }

    @Override
    public double price() {
        return toursPrice + absencePrice;
    }

    @Override
    protected boolean mayTake(int visit, int tour) {
        return tables.suits[tour][visit]
                && !closed[tour]
                && size[tour] < tables.vehicles[tour].dayVisits()
                && dayVolume[tour] + tables.volume[visit] <= tables.vehicles[tour].dayVolume();
    }

    @Override
    protected double added(int visit, int position, double bound) {
        return detour.added(visit, position, next[position], tourOf[position], bound);
    }

    @Override
    protected double absence(int visit) {
        return allMustBePlaced ? FORBIDDEN : tables.absence[visit];
    }

    // Of empty tours that are alike, only the first is worth a look.
    @Override
    protected int emptyTour(int visit, int choice) {
        int found = 0;
        for (int tour = 0; tour < tours; tour++) {
            if (size[tour] == 0
                    && !closed[tour]
                    && firstEmptyOfItsKind(tour)
                    && found++ == choice) {
                return tour;
            }
        }
        return NOWHERE;
    }

    private boolean firstEmptyOfItsKind(int tour) {
        for (int other = kind[tour]; other < tour; other++) {
            if (kind[other] == kind[tour] && size[other] == 0 && !closed[other]) {
                return false;
            }
        }
        return true;
    }

    @Override
    protected void left(int visit, int before, int after, int tour) {
        absencePrice += tables.absence[visit];
        dayVolume[tour] -= tables.volume[visit];
        await(tour);
    }

    @Override
    protected void joined(int visit, int before, int after, int tour) {
        absencePrice -= tables.absence[visit];
        dayVolume[tour] += tables.volume[visit];
        await(tour);
    }

    private void await(int tour) {
        if (!dirty[tour]) {
            dirty[tour] = true;
            waiting[waitingCount++] = tour;
        }
    }

    @Override
    protected boolean settle() {
        while (waitingCount > 0) {
            int tour = waiting[waitingCount - 1];
            int n = 0;
            for (int visit = next[visits + tour]; visit < visits; visit = next[visit]) {
                order[n++] = visit;
            }
            course.lay(tour, order, n);
            if (course.broken > 0) {
                return false;
            }
            waitingCount--;
            dirty[tour] = false;
            remember(tour);
            toursPrice += course.price - tourPrice[tour];
            tourPrice[tour] = course.price;
            ends[tour] = course.finish();
            surveyor.take(course, tour, visits + tour);
        }
        return true;
    }

    private void remember(int tour) {
        if (!isLaid[tour]) {
            isLaid[tour] = true;
            laid[laidCount++] = tour;
            priceBefore[tour] = tourPrice[tour];
            endBefore[tour] = ends[tour];
        }
    }

    @Override
    protected void commit() {
        super.commit();
        at.commit();
        while (laidCount > 0) {
            isLaid[laid[--laidCount]] = false;
        }
    }

    // Nothing is laid again: the rows of all positions are put back as they were.
    @Override
    protected void rollback() {
        super.rollback();
        at.rollback();
        while (laidCount > 0) {
            int tour = laid[--laidCount];
            isLaid[tour] = false;
            toursPrice += priceBefore[tour] - tourPrice[tour];
            tourPrice[tour] = priceBefore[tour];
            ends[tour] = endBefore[tour];
        }
        while (waitingCount > 0) {
            dirty[waiting[--waitingCount]] = false;
        }
    }

    @Override
    protected double[][] orders() {
        return orders;
    }
}
