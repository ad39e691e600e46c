package de.leerplan.model;

/// The drive to a stop from the place before it: metres and seconds, neither negative.
public record Leg(int metres, int seconds) {
    public static final Leg NONE = new Leg(0, 0);

    public Leg {
        if (metres < 0 || seconds < 0) {
            throw new IllegalArgumentException(
                    "A leg is not negative: %d m, %d s".formatted(metres, seconds));
        }
    }
}
