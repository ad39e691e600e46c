package de.leerplan.planning.cvrp;

/// A capacitated vehicle routing problem. Place 0 is the depot. Immutable.
public final class VrpInstance {
    private final String name;
    private final int capacity;
    private final double[] x;
    private final double[] y;
    private final int[] demand;

    /// @param x coordinates of all places, like `y`
    /// @param demand of all places; 0 at the depot
    VrpInstance(String name, int capacity, double[] x, double[] y, int[] demand) {
        this.name = name;
        this.capacity = capacity;
        this.x = x.clone();
        this.y = y.clone();
        this.demand = demand.clone();
    }

    public String name() {
        return name;
    }

    public int capacity() {
        return capacity;
    }

    public int places() {
        return x.length;
    }

    public int demand(int place) {
        return demand[place];
    }

    /// What all places ask for together.
    public long demand() {
        long sum = 0;
        for (int one : demand) {
            sum += one;
        }
        return sum;
    }

    /// Distance in EUC_2D of TSPLIB: rounded to the nearest whole number.
    public int distance(int from, int to) {
        return (int) (Math.hypot(x[from] - x[to], y[from] - y[to]) + 0.5);
    }
}
