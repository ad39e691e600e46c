package de.leerplan.ui.map;

/// Something that people read off the picture, and that the sign of a truck should not lie on.
///
/// @param x world x of its middle, y world y
/// @param radius pixels
record Figure(double x, double y, double radius, Worth worth) {
    /// What is kept clear rather, most needed first, where there is no room for all.
    enum Worth {
        NUMBER,
        SIGN,
        NAME
    }

    Figure(double x, double y, double radius) {
        this(x, y, radius, Worth.NUMBER);
    }

    /// Whether it is kept clear where only `least` and better are.
    boolean counts(Worth least) {
        return worth.compareTo(least) <= 0;
    }
}
