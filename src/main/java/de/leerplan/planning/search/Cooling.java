package de.leerplan.planning.search;

/// How the temperature falls, exponentially, over a budget. Temperatures are in the unit of the
/// price.
public record Cooling(double first, double last) {
    public Cooling {
        if (!(first >= last && last > 0)) {
            throw new IllegalArgumentException("Cools from %s to %s".formatted(first, last));
        }
    }

    double at(double progress) {
        return first * Math.pow(last / first, progress);
    }
}
