package de.leerplan.planning.wcvrptw;

import java.util.List;

/// A lower bound on vehicles, so that nobody searches for what cannot be.
///
/// Loads and numbers of stops a day give one. Time gives another: all service, as many unloadings
/// as all loads ask for, and driving, which joins all stops to the depot or a landfill and is thus
/// no shorter than the shortest tree that does.
final class FewestVehicles {
    private static final double TOLERANCE = 1e-9;

    private final WasteInstance instance;
    private final List<WasteStop> customers;
    private final List<WasteStop> landfills;

    private FewestVehicles(
            WasteInstance instance, List<WasteStop> customers, List<WasteStop> landfills) {
        this.instance = instance;
        this.customers = customers;
        this.landfills = landfills;
    }

    static int of(WasteInstance instance, List<WasteStop> customers, List<WasteStop> landfills) {
        FewestVehicles bound = new FewestVehicles(instance, customers, landfills);
        double load = customers.stream().mapToDouble(WasteStop::load).sum();
        double most =
                Math.max(
                        Math.max(
                                load / instance.dayLoad(),
                                (double) customers.size() / instance.dayStops()),
                        bound.work(load) / bound.day());
        return Math.max(1, (int) Math.ceil(most - TOLERANCE));
    }

    private double day() {
        WasteStop depot = instance.depot();
        return Math.max(1, depot.closes() - depot.opens() - instance.lunch());
    }

    private double work(double load) {
        double unloading = landfills.stream().mapToInt(WasteStop::service).min().orElse(0);
        double service = customers.stream().mapToDouble(WasteStop::service).sum();
        return service + Math.ceil(load / instance.capacity() - TOLERANCE) * unloading + tree();
    }

    // Prim's algorithm, from depot and landfills as one.
    private double tree() {
        int n = customers.size();
        double[] away = new double[n];
        for (int i = 0; i < n; i++) {
            WasteStop stop = customers.get(i);
            away[i] = instance.seconds(instance.depot(), stop);
            for (WasteStop landfill : landfills) {
                away[i] = Math.min(away[i], instance.seconds(landfill, stop));
            }
        }
        boolean[] joined = new boolean[n];
        double length = 0;
        for (int step = 0; step < n; step++) {
            int next = nearest(away, joined);
            joined[next] = true;
            length += away[next];
            for (int i = 0; i < n; i++) {
                away[i] =
                        Math.min(away[i], instance.seconds(customers.get(next), customers.get(i)));
            }
        }
        return length;
    }

    private static int nearest(double[] away, boolean... joined) {
        int nearest = -1;
        for (int i = 0; i < away.length; i++) {
            if (!joined[i] && (nearest < 0 || away[i] < away[nearest])) {
                nearest = i;
            }
        }
        return nearest;
    }
}
