package de.leerplan.planning.wcvrptw;

import de.leerplan.planning.day.Searching;
import de.leerplan.planning.fleet.FleetProblem;
import de.leerplan.planning.fleet.FleetSearch;
import de.leerplan.planning.search.Budget;

import java.util.List;

/// Solves a benchmark problem with the same search that plans a city's day: vehicles first, then
/// distance.
public final class WasteSolver implements Searching {
    private static final double SHARE_FOR_FLEET = 0.3;
    private static final int SPARE = 20;

    // Tight fleets need a hotter start than a city with room to spare.
    private static final double WARMTH = 2.5;

    private final WasteInstance instance;
    private final WasteProblem asked;
    private final int fewest;
    private final FleetProblem problem;
    private final FleetSearch search;
    private Budget budget = Budget.ofSteps(1);
    private boolean begun;

    public WasteSolver(WasteInstance instance, long seed) {
        this.instance = instance;
        asked = new WasteProblem(instance);
        fewest = FewestVehicles.of(instance, asked.customers(), asked.landfills());
        int most = asked.customers().size();
        int fleet = Math.min(most, 2 * fewest + SPARE);
        FleetProblem tried = asked.with(fleet);
        FleetSearch first = begun(tried, seed);
        while (first.absent() > 0 && fleet < most) {
            fleet = Math.min(most, 2 * fleet);
            tried = asked.with(fleet);
            first = begun(tried, seed);
        }
        problem = tried;
        search = first;
    }

    private static FleetSearch begun(FleetProblem problem, long seed) {
        FleetSearch search = new FleetSearch(problem, seed);
        search.construct();
        return search;
    }

    /// Searches so many steps for fewer vehicles, then so many for less distance.
    void runSteps(long forFleet, long forDistance) {
        search.reduce(Budget.ofSteps(forFleet), fewest);
        search.improveTogether(Budget.ofSteps(forDistance), WARMTH);
    }

    /// Sets what the slices of [#until] use up.
    WasteSolver within(Budget asked) {
        budget = asked;
        return this;
    }

    /// The first slice begins with the search for fewer vehicles.
    @Override
    public void until(double share) {
        if (!begun) {
            begun = true;
            budget.until(SHARE_FOR_FLEET);
            search.reduce(budget, fewest);
            budget.until(1);
            search.beginTogether(budget, WARMTH);
        }
        search.togetherUntil(share);
    }

    @Override
    public FleetProblem problem() {
        return problem;
    }

    @Override
    public List<int[]> orders() {
        return search.orders();
    }

    @Override
    public long price() {
        return search.price();
    }

    public long steps() {
        return search.steps();
    }

    public int absent() {
        return search.absent();
    }

    /// The tours as stops of the file, landfills and lunch included.
    List<WasteTour> tours() {
        return tours(search.orders());
    }

    /// The same of other tours for the same vehicles.
    List<WasteTour> tours(List<int[]> orders) {
        return WasteTours.of(
                problem, orders, instance.depot(), asked.customers(), asked.landfills());
    }
}
