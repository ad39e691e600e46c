package de.leerplan.planning;

/// Loads as whole tenths of litres and kilograms, so that no rounding makes a truck too full.
final class Tenths {
    private static final int PER_UNIT = 10;
    private static final double TOLERANCE = 1e-6;

    private Tenths() {}

    /// What is loaded, rounded up.
    static int up(double amount) {
        return (int) Math.ceil(amount * PER_UNIT - TOLERANCE);
    }

    /// What there is room for, rounded down.
    static int down(double amount) {
        return (int) (amount * PER_UNIT);
    }
}
