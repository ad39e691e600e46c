package de.leerplan.model;

/// How full a container is, in percent of its nominal capacity, 0..100.
public record FillLevel(double percent) implements Comparable<FillLevel> {
    public static final FillLevel EMPTY = new FillLevel(0);
    public static final FillLevel FULL = new FillLevel(100);

    public FillLevel {
        if (!(percent >= 0 && percent <= 100)) {
            throw new IllegalArgumentException("A fill level is 0 to 100 percent, not " + percent);
        }
    }

    /// The nearest level that exists: −3 becomes 0, 117 becomes 100.
    public static FillLevel clamped(double percent) {
        return new FillLevel(Math.clamp(percent, 0, 100));
    }

    public double share() {
        return percent / 100;
    }

    @Override
    public int compareTo(FillLevel other) {
        return Double.compare(percent, other.percent);
    }
}
