package de.leerplan.planning.fleet;

import de.leerplan.planning.search.Budget;
import de.leerplan.planning.search.Cooling;
import de.leerplan.planning.search.Neighbours;
import de.leerplan.planning.search.Search;
import de.leerplan.planning.search.Team;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// Searches good tours for a fleet by ruin and recreate.
public final class FleetSearch {
    private static final int NEIGHBOURS = 250;
    /// The last temperature as a share of the first of a cold start.
    private static final double COLD = 0.01;
    private static final double HOT = 0.8;

    private final FleetTours tours;
    private final List<FleetTours> states = new ArrayList<>();
    private final Neighbours neighbours;
    private final Search search;
    private final long seed;
    private long teamSteps;
    private @Nullable Team together;

    public FleetSearch(FleetProblem problem, long seed) {
        this.seed = seed;
        tours = new FleetTours(problem);
        states.add(tours);
        Tables tables = tours.tables;
        neighbours = new Neighbourhood(tables).of(NEIGHBOURS);
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
        search.run(budget, cooling(warmth));
    }

    /// The same with several searches at once, on all cores that pay; until the budget is used up.
    public void improveTogether(Budget budget, double warmth) {
        beginTogether(budget, warmth);
        togetherUntil(1);
    }

    /// Gets ready for the same in slices.
    public void beginTogether(Budget budget, double warmth) {
        Team team = team();
        team.begin(budget, cooling(warmth));
        together = team;
    }

    /// Searches together until `share` of the budget is used up, 0 to 1.
    public void togetherUntil(double share) {
        Team team = together;
        if (team == null) {
            throw new IllegalStateException("Nobody began to search together");
        }
        team.until(share);
        if (share >= 1) {
            teamSteps += team.steps();
            together = null;
            search.keep();
        }
    }

    private Team team() {
        while (states.size() < Team.members()) {
            states.add(new FleetTours(tours.tables));
        }
        return new Team(states, neighbours, Orders.WEIGHTS, seed);
    }

    private Cooling cooling(double warmth) {
        double unit = Math.max(1, tours.driving()) / Math.max(1, tours.visits());
        double hot = HOT * warmth * unit;
        return new Cooling(hot, Math.min(hot, HOT * COLD * unit));
    }

    /// Puts the best tours found in force.
    public void finish() {
        search.finish();
    }

    /// Searches tours for fewer vehicles that still make all visits.
    public void reduce(Budget budget, int fewest) {
        Team team = team();
        states.forEach(state -> state.placeAll(true));
        team.reduce(budget, fewest);
        states.forEach(state -> state.placeAll(false));
        search.keep();
    }

    /// The visits of each vehicle in order, in the best tours so far.
    public List<int[]> orders() {
        List<int[]> orders = new ArrayList<>();
        for (int tour = 0; tour < tours.tours(); tour++) {
            orders.add(together == null ? search.bestOrder(tour) : together.bestOrder(tour));
        }
        return orders;
    }

    /// Visits in no tour.
    public int absent() {
        return tours.absentCount();
    }

    /// The price of the best tours so far, absent visits included.
    public long price() {
        return Math.round(together == null ? search.bestPrice() : together.bestPrice());
    }

    public long steps() {
        return search.steps() + teamSteps;
    }
}
