package de.leerplan.planning.cvrp;

import de.leerplan.planning.search.Budget;
import de.leerplan.planning.search.Cooling;
import de.leerplan.planning.search.Neighbours;
import de.leerplan.planning.search.Search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Solves a capacitated vehicle routing problem with the search alone.
public final class CvrpSolver {
    private static final int NEIGHBOURS = 250;
    private static final int[] ORDER_WEIGHTS = {4, 2, 1};
    private static final double HOT = 0.3;
    private static final double COLD = 0.01;

    private final CvrpTours tours;
    private final Search search;

    public CvrpSolver(VrpInstance instance, long seed) {

        int fewest = (int) Math.ceilDiv(instance.demand(), instance.capacity());
        tours = new CvrpTours(instance, Math.min(instance.places(), 2 * fewest + 10));
        search =
                new Search(
                        tours,
                        new Neighbours(tours.visits(), NEIGHBOURS, tours::between),
                        ORDER_WEIGHTS,
                        seed);
        search.construct();
    }

    /// Searches for as long as `budget` allows.
    public void run(Budget budget) {
        double leg = tours.price() / (tours.visits() + used());
        search.run(budget, new Cooling(HOT * leg, COLD * leg));
        search.finish();
    }

    private int used() {
        int used = 0;
        for (int tour = 0; tour < tours.tours(); tour++) {
            used += tours.size(tour) > 0 ? 1 : 0;
        }
        return used;
    }

    public long cost() {
        return Math.round(tours.price());
    }

    public long steps() {
        return search.steps();
    }

    /// The tours as lists of places 1, 2, …; the depot is left out.
    public List<int[]> tours() {
        List<int[]> result = new ArrayList<>();
        for (int tour = 0; tour < tours.tours(); tour++) {
            if (tours.size(tour) > 0) {
                result.add(Arrays.stream(tours.order(tour)).map(visit -> visit + 1).toArray());
            }
        }
        return result;
    }
}
