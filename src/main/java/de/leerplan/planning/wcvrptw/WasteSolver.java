package de.leerplan.planning.wcvrptw;

import de.leerplan.planning.day.DaySolver;
import de.leerplan.planning.fleet.FleetProblem;
import de.leerplan.planning.fleet.FleetSearch;
import de.leerplan.planning.search.Budget;

import java.util.List;

/// Solves a benchmark problem with the same search that plans a city's day: vehicles first, then
/// distance.
public final class WasteSolver {
    private static final double SHARE_FOR_FLEET = 0.3;
    private static final int SPARE = 20;

    // Tight fleets need a hotter start than a city with room to spare.
    private static final double WARMTH = 2.5;

    private final WasteInstance instance;
    private final WasteProblem asked;
    private final int fewest;
    private final FleetProblem problem;
    private final FleetSearch search;

    public WasteSolver(WasteInstance instance, long seed) {
        this.instance = instance;
        asked = new WasteProblem(instance);
        fewest = FewestVehicles.of(instance, asked.customers(), asked.landfills());
        int most = asked.customers().size();
        int fleet = Math.min(most, 2 * fewest + SPARE);
        FleetProblem tried = asked.with(fleet);
        FleetSearch begun = begun(tried, seed);
        while (begun.absent() > 0 && fleet < most) {
            fleet = Math.min(most, 2 * fleet);
            tried = asked.with(fleet);
            begun = begun(tried, seed);
        }
        problem = tried;
        search = begun;
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

    /// Searches for as long as `budget` allows.
    public void run(Budget budget) {
        budget.until(SHARE_FOR_FLEET);
        search.reduce(budget, fewest);
        budget.until(1);
        search.improveTogether(budget, WARMTH);
    }

    public long steps() {
        return search.steps();
    }

    public int absent() {
        return search.absent();
    }

    /// The tours as stops of the file, landfills and lunch included.
    public List<WasteTour> tours() {
        return tours(search.orders());
    }

    /// What OptaPlanner's own moves find, as configured for the fallback.
    List<WasteTour> plain(Budget budget, long seed) {
        return tours(DaySolver.plain(problem, budget, seed));
    }

    private List<WasteTour> tours(List<int[]> orders) {
        return WasteTours.of(
                problem, orders, instance.depot(), asked.customers(), asked.landfills());
    }
}
