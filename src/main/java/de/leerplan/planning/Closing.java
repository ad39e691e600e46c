package de.leerplan.planning;

import de.leerplan.planning.fleet.FleetProblem;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;

/// Leaves trucks at the depot where that is cheaper.
///
/// No single step of a search closes a tour: on the way there it only loses. So each truck that is
/// not out yet is left out in turn, those with the fewest stops first, and stays out if the others
/// do the day for less.
final class Closing {
    private final FleetProblem problem;
    private final BiFunction<FleetProblem, List<int[]>, List<int[]>> search;
    private final ToLongFunction<List<int[]>> price;
    private final BitSet closed = new BitSet();

    /// @param search better tours for a problem, from given ones
    /// @param price of tours
    Closing(
            FleetProblem problem,
            BiFunction<FleetProblem, List<int[]>, List<int[]>> search,
            ToLongFunction<List<int[]>> price) {
        this.problem = problem;
        this.search = search;
        this.price = price;
    }

    /// The cheapest tours that come of leaving trucks of `orders` at the depot, one after another.
    List<int[]> of(List<int[]> orders) {
        List<int[]> best = orders;
        List<Integer> small =
                IntStream.range(0, orders.size())
                        .filter(truck -> problem.vehicles().get(truck).idle())
                        .filter(truck -> orders.get(truck).length > 0)
                        .boxed()
                        .sorted(Comparator.comparingInt(truck -> orders.get(truck).length))
                        .toList();
        for (int truck : small) {
            closed.set(truck);
            List<int[]> without = search.apply(withoutClosed(), without(best, truck));
            if (price.applyAsLong(without) < price.applyAsLong(best)) {
                best = without;
            } else {
                closed.clear(truck);
            }
        }
        return best;
    }

    private FleetProblem withoutClosed() {
        List<BitSet> allowed = new ArrayList<>(problem.allowed());
        closed.stream().forEach(truck -> allowed.set(truck, new BitSet()));
        return problem.withAllowed(allowed);
    }

    private static List<int[]> without(List<int[]> orders, int truck) {
        List<int[]> left = new ArrayList<>(orders);
        left.set(truck, new int[0]);
        return left;
    }
}
