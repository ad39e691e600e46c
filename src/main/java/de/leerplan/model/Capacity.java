package de.leerplan.model;

/// What a truck can hold: litres of its body (pressed waste) and payload in kilograms. Positive.
public record Capacity(double litres, double kilograms) {
    public Capacity {
        if (!(litres > 0 && kilograms > 0)) {
            throw new IllegalArgumentException(
                    "A capacity is positive: %s l, %s kg".formatted(litres, kilograms));
        }
    }

    public boolean holds(Load load) {
        return load.litres() <= litres && load.kilograms() <= kilograms;
    }

    /// Share of the scarcer of volume and weight that is used: 0 empty, 1 full, above 1 overloaded.
    public double usedBy(Load load) {
        return Math.max(load.litres() / litres, load.kilograms() / kilograms);
    }
}
