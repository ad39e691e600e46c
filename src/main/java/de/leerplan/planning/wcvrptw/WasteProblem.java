package de.leerplan.planning.wcvrptw;

import de.leerplan.planning.fleet.Dump;
import de.leerplan.planning.fleet.FleetProblem;
import de.leerplan.planning.fleet.Rest;
import de.leerplan.planning.fleet.Timetable;
import de.leerplan.planning.fleet.Travel;
import de.leerplan.planning.fleet.Vehicle;
import de.leerplan.planning.fleet.Visit;
import de.leerplan.planning.search.HilbertCurve;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/// A benchmark problem in the words of the city's planner. Place 0 is the depot, then come the
/// customers, then the landfills.
final class WasteProblem {
    /// Times are tenths of seconds, rounded up, so that no rounding makes a tour too late.
    private static final int TENTHS = 10;

    private static final int ELEVEN = 11 * 3600 * TENTHS;
    private static final int NOON = 12 * 3600 * TENTHS;

    // Loads are thousandths of a cubic yard, or coarser where a sum of them would overflow.
    private static final double LOAD_SCALE = 1000;
    private static final double MOST_LOAD = 1e9;
    private static final double MOST_FEET = 2e8;
    private static final long PER_FOOT = 1000;

    // A vehicle is dearer than any distance, and a stop left out is dearer than all vehicles.
    private static final long USE = 20_000_000_000L;
    private static final long ABSENCE = 100_000_000_000_000L;

    private final WasteInstance instance;
    private final List<WasteStop> customers = new ArrayList<>();
    private final List<WasteStop> landfills = new ArrayList<>();
    private final double loadScale;
    private final Travel travel;

    WasteProblem(WasteInstance instance) {
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
        HilbertCurve.sort(customers, WasteStop::x, WasteStop::y);
        double load = customers.stream().mapToDouble(WasteStop::load).sum();
        loadScale = Math.min(LOAD_SCALE, MOST_LOAD / Math.max(1, load));
        travel = travel();
    }

    List<WasteStop> customers() {
        return customers;
    }

    List<WasteStop> landfills() {
        return landfills;
    }

    /// Stops that no vehicle could make even if it made no other, in the order of the file.
    List<WasteStop> impossible() {
        Timetable timetable = new Timetable(with(1));
        List<WasteStop> impossible = new ArrayList<>();
        for (int visit = 0; visit < customers.size(); visit++) {
            if (timetable.judge(0, visit).broken() > 0) {
                impossible.add(customers.get(visit));
            }
        }
        impossible.sort(Comparator.comparingInt(WasteStop::line));
        return impossible;
    }

    /// The problem with so many vehicles.
    FleetProblem with(int vehicles) {
        List<Visit> visits = new ArrayList<>();
        for (int i = 0; i < customers.size(); i++) {
            visits.add(visit(1 + i, customers.get(i)));
        }
        List<Dump> dumps = new ArrayList<>();
        for (int i = 0; i < landfills.size(); i++) {
            dumps.add(dump(1 + customers.size() + i, landfills.get(i)));
        }
        BitSet all = new BitSet();
        all.set(0, customers.size());
        return new FleetProblem(
                travel,
                visits,
                Collections.nCopies(vehicles, vehicle()),
                dumps,
                Collections.nCopies(vehicles, all));
    }

    private static Dump dump(int place, WasteStop landfill) {
        BitSet everything = new BitSet();
        everything.set(0);
        return new Dump(
                place,
                everything,
                landfill.service() * TENTHS,
                landfill.opens() * TENTHS,
                landfill.closes() * TENTHS);
    }

    private Visit visit(int place, WasteStop stop) {
        return new Visit(
                place,
                (int) Math.ceil(stop.load() * loadScale - 1e-6),
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
                (int) (instance.capacity() * loadScale),
                1,
                0,
                0,
                -1,
                (int) (instance.dayLoad() * loadScale),
                instance.dayStops(),
                depot.closes() * TENTHS,
                depot.closes() * TENTHS,
                new Rest(ELEVEN, NOON, instance.lunch() * TENTHS, Integer.MIN_VALUE, false),
                USE,
                PER_FOOT,
                1,
                0);
    }

    private Travel travel() {
        List<WasteStop> places = new ArrayList<>();
        places.add(instance.depot());
        places.addAll(customers);
        places.addAll(landfills);
        int n = places.size();
        int[] feet = new int[n * n];
        int[] tenths = new int[n * n];
        for (int from = 0; from < n; from++) {
            for (int to = 0; to < n; to++) {
                WasteStop a = places.get(from);
                WasteStop b = places.get(to);
                double way = Math.min(MOST_FEET, instance.feet(a, b));
                feet[from * n + to] = (int) Math.round(way);
                double time = Math.ceil(instance.seconds(a, b) * TENTHS - 1e-9);
                tenths[from * n + to] = (int) Math.min(Travel.UNREACHABLE, time);
            }
        }
        return Travel.full(n, feet, tenths);
    }
}
