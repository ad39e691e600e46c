package de.leerplan.model;

/// What lies in a truck: litres as pressed in its body, and kilograms. Never negative.
public record Load(double litres, double kilograms) {
    public static final Load NONE = new Load(0, 0);

    public Load {
        if (!(litres >= 0 && kilograms >= 0)) {
            throw new IllegalArgumentException(
                    "A load is not negative: %s l, %s kg".formatted(litres, kilograms));
        }
    }

    public Load plus(Load other) {
        return new Load(litres + other.litres, kilograms + other.kilograms);
    }
}
