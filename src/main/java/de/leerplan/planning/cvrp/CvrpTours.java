package de.leerplan.planning.cvrp;

import de.leerplan.planning.search.Tours;

/// Tours of one depot with a load limit; the price is the distance driven.
final class CvrpTours extends Tours {
    private static final double ABSENCE = CvrpFleet.NO_ABSENCE;

    private final int capacity;
    private final int[] demand;
    private final int[] load;
    private final int places;
    private final int[] distance;
    private final int[] legAfter;
    private final double[][] orders;
    private long driven;

    private boolean closed;

    CvrpTours(VrpInstance instance, int tours) {
        this(instance, tours, distances(instance));
    }

    /// Another state of the same problem.
    CvrpTours(VrpInstance instance, CvrpTours other) {
        this(instance, other.tours, other.distance);
    }

    private CvrpTours(VrpInstance instance, int tours, int[] distance) {
        super(instance.places() - 1, tours);
        places = instance.places();
        capacity = instance.capacity();
        demand = new int[visits];
        load = new int[tours];
        legAfter = new int[visits + tours];
        this.distance = distance;
        orders = new double[3][visits];
        for (int visit = 0; visit < visits; visit++) {
            demand[visit] = instance.demand(visit + 1);
            orders[0][visit] = -demand[visit];
            orders[1][visit] = -between(visit, visits);
            orders[2][visit] = between(visit, visits);
        }
    }

    // Visits first and the depot last, so that any gate is the depot by one comparison.
    private static int[] distances(VrpInstance instance) {
        int places = instance.places();
        int[] distance = new int[places * places];
        for (int from = 0; from < places; from++) {
            for (int to = 0; to < places; to++) {
                distance[from * places + to] =
                        instance.distance((from + 1) % places, (to + 1) % places);
            }
        }
        return distance;
    }

    int between(int from, int to) {
        return distance[Math.min(from, visits) * places + Math.min(to, visits)];
    }

    @Override
    public double price() {
        return driven + ABSENCE * absentCount;
    }

    // A detour is no shorter than the straight way, but for the rounding of distances.
    @Override
    protected double floor() {
        return driven;
    }

    @Override
    public double driving() {
        return driven;
    }

    @Override
    protected boolean mayTake(int visit, int tour) {
        return load[tour] + demand[visit] <= capacity;
    }

    @Override
    protected double added(int visit, int position, double bound) {
        int row = Math.min(visit, visits) * places;
        return distance[row + Math.min(position, visits)]
                + distance[row + Math.min(next[position], visits)]
                - legAfter[position];
    }

    @Override
    protected double absence(int visit) {
        return FORBIDDEN;
    }

    @Override
    protected int emptyTour(int visit, int choice) {
        if (choice == 0 && !closed) {
            for (int tour = 0; tour < tours; tour++) {
                if (size[tour] == 0) {
                    return tour;
                }
            }
        }
        return NOWHERE;
    }

    @Override
    protected void left(int visit, int before, int after, int tour) {
        int leg = between(before, after);
        driven += leg - legAfter[before] - legAfter[visit];
        legAfter[before] = leg;
        load[tour] -= demand[visit];
    }

    @Override
    protected void joined(int visit, int before, int after, int tour) {
        int there = between(before, visit);
        int away = between(visit, after);
        driven += there + away - legAfter[before];
        legAfter[before] = there;
        legAfter[visit] = away;
        load[tour] += demand[visit];
    }

    @Override
    protected void shutEmpty() {
        closed = true;
    }

    @Override
    protected void openAll() {
        closed = false;
    }

    @Override
    protected boolean settle() {
        return true;
    }

    @Override
    protected double[][] orders() {
        return orders;
    }
}
