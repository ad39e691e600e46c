package de.leerplan.planning.cvrp;

import java.util.Arrays;

/// What a `.vrp` file has said of its places so far. Place 0 is the depot.
final class VrpPlaces {
    /// No coordinate is as far out as this.
    static final int FARTHEST = 1_000_000_000;

    private static final double LONGEST_TOUR = 1e9;
    private static final int UNSAID = -1;

    private final double[] x;
    private final double[] y;
    private final int[] demand;

    VrpPlaces(int count) {
        x = new double[count];
        y = new double[count];
        demand = new int[count];
        Arrays.fill(x, Double.NaN);
        Arrays.fill(demand, UNSAID);
    }

    int count() {
        return x.length;
    }

    /// @return whether nobody had said where `place` is
    boolean locate(int place, double itsX, double itsY) {
        boolean first = Double.isNaN(x[place]);
        x[place] = itsX;
        y[place] = itsY;
        return first;
    }

    /// @return whether nobody had said what `place` asks for
    boolean demand(int place, int itsDemand) {
        boolean first = demand[place] == UNSAID;
        demand[place] = itsDemand;
        return first;
    }

    /// The first place of which something is not said; −1 if there is none.
    int lacking() {
        for (int place = 0; place < x.length; place++) {
            if (Double.isNaN(x[place]) || demand[place] == UNSAID) {
                return place;
            }
        }
        return -1;
    }

    /// Whether a tour of all places could be too long to be counted.
    boolean tooFarApart() {
        return x.length * Math.hypot(extent(x), extent(y)) > LONGEST_TOUR;
    }

    private static double extent(double... values) {
        double least = Arrays.stream(values).min().orElse(0);
        return Arrays.stream(values).max().orElse(0) - least;
    }

    VrpInstance instance(String name, int capacity) {
        return new VrpInstance(name, capacity, x, y, demand);
    }
}
