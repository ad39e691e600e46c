package de.leerplan.planning.wcvrptw;

import de.leerplan.planning.fleet.Dump;
import de.leerplan.planning.fleet.FleetProblem;
import de.leerplan.planning.fleet.FleetSearch;
import de.leerplan.planning.fleet.Rest;
import de.leerplan.planning.fleet.Travel;
import de.leerplan.planning.fleet.Vehicle;
import de.leerplan.planning.fleet.Visit;
import de.leerplan.planning.search.Budget;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;

/// Solves a benchmark problem with the same search that plans a city's day: vehicles first, then
/// distance.
public final class WasteSolver {
    /// Times are tenths of seconds, rounded up, so that no rounding makes a tour too late.
    private static final int TENTHS = 10;

    private static final int ELEVEN = 11 * 3600 * TENTHS;
    private static final int NOON = 12 * 3600 * TENTHS;
    private static final int LOAD_SCALE = 1000;
    private static final long PER_FOOT = 1000;
    // A vehicle is dearer than any distance, and a stop left out is dearer than all vehicles.
    private static final long USE = 20_000_000_000L;

    private static final long ABSENCE = 100_000_000_000_000L;
    private static final double SHARE_FOR_FLEET = 0.3;

    // Tight fleets need a hotter start than a city with room to spare.
    private static final double WARMTH = 2.5;

    private final WasteInstance instance;
    private final List<WasteStop> customers = new ArrayList<>();
    private final List<WasteStop> landfills = new ArrayList<>();
    private final int fewest;
    private final FleetProblem problem;
    private final FleetSearch search;

    public WasteSolver(WasteInstance instance, long seed) {
        this.instance = instance;
        for (WasteStop stop : instance.stops()) {
            switch (stop.kind()) {
                case DEPOT -> {
                    // The depot is place 0.
                }
                case STOP -> customers.add(stop);
                case LANDFILL -> landfills.add(stop);
            }
        }
        fewest = FewestVehicles.of(instance, customers, landfills);
        problem = problem();
        search = new FleetSearch(problem, seed);
        search.construct();
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
        return WasteTours.of(problem, search.orders(), instance.depot(), customers, landfills);
    }

    private FleetProblem problem() {
        int visits = customers.size();
        List<WasteStop> places = new ArrayList<>();
        places.add(instance.depot());
        places.addAll(customers);
        places.addAll(landfills);
        List<Visit> asked = new ArrayList<>();
        for (int i = 0; i < visits; i++) {
            asked.add(visit(i + 1, customers.get(i)));
        }
        List<Dump> dumps = new ArrayList<>();
        BitSet all = new BitSet();
        all.set(0);
        for (int i = 0; i < landfills.size(); i++) {
            WasteStop l = landfills.get(i);
            dumps.add(
                    new Dump(
                            1 + visits + i,
                            all,
                            l.service() * TENTHS,
                            l.opens() * TENTHS,
                            l.closes() * TENTHS));
        }
        int fleet = Math.min(visits, 2 * fewest + 20);
        BitSet everything = new BitSet();
        everything.set(0, visits);
        return new FleetProblem(
                travel(places),
                asked,
                Collections.nCopies(fleet, vehicle()),
                dumps,
                Collections.nCopies(fleet, everything));
    }

    private Visit visit(int place, WasteStop stop) {
        return new Visit(
                place,
                (int) Math.ceil(stop.load() * LOAD_SCALE - 1e-6),
                0,
                0,
                stop.service() * TENTHS,
                stop.opens() * TENTHS,
                stop.closes() * TENTHS,
                Integer.MAX_VALUE,
                0,
                ABSENCE,
                Visit.NO_TRUCK,
                0);
    }

    private Vehicle vehicle() {
        WasteStop depot = instance.depot();
        return new Vehicle(
                0,
                0,
                depot.opens() * TENTHS,
                true,
                (int) (instance.capacity() * LOAD_SCALE),
                1,
                0,
                0,
                -1,
                (int) Math.min(Integer.MAX_VALUE, instance.dayLoad() * LOAD_SCALE),
                instance.dayStops(),
                depot.closes() * TENTHS,
                depot.closes() * TENTHS,
                new Rest(ELEVEN, NOON, instance.lunch() * TENTHS, Integer.MIN_VALUE, false),
                USE,
                PER_FOOT,
                1,
                0);
    }

    private Travel travel(List<WasteStop> places) {
        int n = places.size();
        int[] feet = new int[n * n];
        int[] tenths = new int[n * n];
        for (int from = 0; from < n; from++) {
            for (int to = 0; to < n; to++) {
                WasteStop a = places.get(from);
                WasteStop b = places.get(to);
                feet[from * n + to] = (int) Math.round(instance.feet(a, b));
                tenths[from * n + to] = (int) Math.ceil(instance.seconds(a, b) * TENTHS - 1e-9);
            }
        }
        return new Travel(n, feet, tenths);
    }
}
