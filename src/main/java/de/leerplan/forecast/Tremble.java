package de.leerplan.forecast;

/// How much two readings in a row of the same sensor differ: an echo is never twice quite the same,
/// so a sensor that trembles as usual is alive, however long nothing comes in.
///
/// @param usual mean difference, percentage points; 0 as long as nothing is known
/// @param still the same since it has been saying the same
public record Tremble(double usual, double still) {
    static final Tremble UNKNOWN = new Tremble(0, 0);

    private static final double LEARNING = 0.03;

    /// What differs by more is waste that came in, an emptying or a false echo.
    private static final double WIDEST = 3;

    /// From such a run on it may be stuck, and then its trembling is none of its own.
    private static final int LONG = 8;

    private static final double ALIVE_POINTS = 0.3;
    private static final double ALIVE_SHARE = 0.4;

    /// @param step from the reading before, percentage points
    /// @param readings alike in a row before this one; 0 if this one is not alike
    Tremble after(double step, int readings) {
        double now = readings == 0 ? 0 : still + (step - still) / readings;
        boolean tells = step <= WIDEST && readings < LONG;
        double learned = usual == 0 ? step : usual + LEARNING * (step - usual);
        return new Tremble(tells ? learned : usual, now);
    }

    boolean alive() {
        return still >= ALIVE_POINTS && still >= ALIVE_SHARE * usual;
    }
}
