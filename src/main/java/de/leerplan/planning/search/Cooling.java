package de.leerplan.planning.search;

/// How the temperature falls, exponentially, over a budget, once or in rounds. Temperatures are in
/// the unit of the price.
public record Cooling(double first, double last, Rounds rounds) {
    public Cooling {
        if (!(first >= last && last > 0)) {
            throw new IllegalArgumentException("Cools from %s to %s".formatted(first, last));
        }
    }

    public Cooling(double first, double last) {
        this(first, last, Rounds.ONE);
    }

    Cooling in(Rounds others) {
        return new Cooling(first, last, others);
    }

    double at(double progress) {
        return first * Math.pow(last / first, rounds.cooled(progress));
    }
}
