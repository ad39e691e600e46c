package de.leerplan.planning.day;

import de.leerplan.planning.fleet.FleetProblem;
import de.leerplan.planning.fleet.Travel;
import de.leerplan.planning.search.Budget;

import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

/// Measures a whole made-up day of a large city: a first plan, and the next after one more stop.
public final class CityBench {
    private static final double FIRST_SECONDS = 10;
    private static final double NEXT_SECONDS = 0.4;

    private CityBench() {}

    /// What was measured.
    ///
    /// @param stops containers, all to be emptied
    /// @param travelMillis from the request to the ways between all its places
    /// @param planMillis from there to a first plan, of which ten seconds are search
    /// @param placed containers that are in some tour of it
    /// @param nextMillis from one more stop to the next plan, of which 0.4 seconds are search
    public record Result(
            int stops,
            int trucks,
            double travelMillis,
            double planMillis,
            int placed,
            double nextMillis) {}

    /// The ways of a fleet between the depot, two sites and all containers.
    ///
    /// @param tables one for each class of trucks
    /// @param barred for each class the places its trucks cannot get to
    /// @param classes number of the table of each truck; over and over again if there are more
    public record FleetWays(List<Travel> tables, List<BitSet> barred, List<Integer> classes) {
        public FleetWays {
            tables = List.copyOf(tables);
            barred = List.copyOf(barred);
            classes = List.copyOf(classes);
        }

        /// The same for all trucks.
        public static FleetWays alike(Travel travel) {
            return new FleetWays(List.of(travel), List.of(new BitSet()), List.of(0));
        }

        int containers() {
            return tables.getFirst().places() - MadeUpDay.FIRST;
        }
    }

    /// @param ways asked for once
    public static Result run(Supplier<FleetWays> ways, int trucks, long seed) {
        long start = System.nanoTime();
        FleetWays travel = ways.get();
        double travelMillis = since(start);
        int stops = travel.containers();
        MadeUpDay day = new MadeUpDay(travel, trucks, new Random(seed));
        try (Solving solver = Solving.by(Method.RUIN_AND_RECREATE, seed)) {
            start = System.nanoTime();
            FleetProblem morning = day.first(stops - 1, List.of());
            Budget first = Budget.ofSeconds(FIRST_SECONDS);
            List<int[]> plan = solver.solve(morning, morning.noVisits(), false, first, () -> false);
            double planMillis = since(start);
            int placed = plan.stream().mapToInt(order -> order.length).sum();
            start = System.nanoTime();
            FleetProblem more = day.first(stops, plan);
            solver.solve(more, plan, true, Budget.ofSeconds(NEXT_SECONDS), () -> false);
            return new Result(stops, trucks, travelMillis, planMillis, placed, since(start));
        }
    }

    private static double since(long start) {
        return (System.nanoTime() - start) / 1e6;
    }
}
