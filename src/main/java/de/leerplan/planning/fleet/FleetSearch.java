package de.leerplan.planning.fleet;

import de.leerplan.planning.search.Budget;
import de.leerplan.planning.search.Cooling;
import de.leerplan.planning.search.FleetReduction;
import de.leerplan.planning.search.Neighbours;
import de.leerplan.planning.search.Search;

import java.util.ArrayList;
import java.util.List;

/// Searches good tours for a fleet by ruin and recreate.
public final class FleetSearch {
    private static final int NEIGHBOURS = 250;
    /// The last temperature as a share of the first, which is in mean prices per visit.
    private static final double COLD = 0.01;
    private static final double HOT = 0.8;

    private final FleetTours tours;
    private final Neighbours neighbours;
    private final Search search;
    private final long seed;

    public FleetSearch(FleetProblem problem, long seed) {
        this.seed = seed;
        tours = new FleetTours(problem);
        Tables tables = tours.tables;
        neighbours =
                new Neighbours(
                        problem.visits().size(),
                        NEIGHBOURS,
                        (a, b) ->
                                Math.min(
                                        tables.travel.metres(tables.place[a], tables.place[b]),
                                        tables.travel.metres(tables.place[b], tables.place[a])));
        search = new Search(tours, neighbours, Orders.WEIGHTS, seed);
    }

    /// Takes over known tours as far as limits allow: a visit that does not fit any more is left
    /// out.
    ///
    /// @param orders for each vehicle its visits
    public void start(List<int[]> orders) {
        tours.clear();
        for (int tour = 0; tour < orders.size(); tour++) {
            if (!tours.append(tour, orders.get(tour))) {
                for (int visit : orders.get(tour)) {
                    tours.append(tour, visit);
                }
            }
        }
        search.keep();
    }

    /// Places what is absent and worth it, greedily.
    public void construct() {
        search.construct();
    }

    /// Searches cheaper tours until `budget`, or its present slice, is used up.
    ///
    /// @param warmth scales the first temperature, 1 for a cold start
    public void improve(Budget budget, double warmth) {
        double unit = Math.max(1, tours.driving()) / Math.max(1, tours.visits());
        double hot = HOT * warmth * unit;
        search.run(budget, new Cooling(hot, Math.min(hot, HOT * COLD * unit)));
    }

    /// Puts the best tours found in force.
    public void finish() {
        search.finish();
    }

    /// Searches tours for fewer vehicles that still make all visits.
    public void reduce(Budget budget, int fewest) {
        tours.placeAll(true);
        new FleetReduction(tours, neighbours, Orders.WEIGHTS, seed).run(budget, fewest);
        tours.placeAll(false);
        search.keep();
    }

    /// The visits of each vehicle in order, in the best tours so far.
    public List<int[]> orders() {
        List<int[]> orders = new ArrayList<>();
        for (int tour = 0; tour < tours.tours(); tour++) {
            orders.add(search.bestOrder(tour));
        }
        return orders;
    }

    /// Visits in no tour.
    public int absent() {
        return tours.absentCount();
    }

    /// The price of the best tours so far, absent visits included.
    public long price() {
        return Math.round(search.bestPrice());
    }

    public long steps() {
        return search.steps();
    }
}
