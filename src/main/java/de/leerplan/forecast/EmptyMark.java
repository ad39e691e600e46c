package de.leerplan.forecast;

/// What a sensor says when its container has just been emptied: how calibration is learned, and how
/// a drift shows.
///
/// @param seen how many emptyings taught it
/// @param usual what it usually says then, percent, as if nothing had come in since
/// @param last what it said the last time
/// @param lastButOne and the time before
public record EmptyMark(int seen, double usual, double last, double lastButOne) {
    static final EmptyMark NONE = new EmptyMark(0, 2, 2, 2);

    /// What crews leave behind, percent (estimate).
    public static final double REST = 2;

    private static final int FIRST = 4;
    private static final double SLOWLY = 0.02;
    private static final double DRIFT = 11;

    /// @param percent as measured, less what is expected to have come in since the emptying
    EmptyMark after(double percent) {
        double part = seen < FIRST ? 1.0 / (seen + 2) : drifting() ? 0 : SLOWLY;
        return new EmptyMark(seen + 1, usual + part * (percent - usual), percent, last);
    }

    /// Whether emptyings have taught another floor than the calibration has.
    public boolean learned() {
        return seen >= FIRST && Math.abs(usual - REST) >= 2;
    }

    boolean drifting() {
        double now = last - usual;
        double before = lastButOne - usual;
        return seen > FIRST
                && Math.abs(now) > DRIFT
                && Math.abs(before) > DRIFT
                && Math.signum(now) == Math.signum(before);
    }

    /// How far it is off now, percentage points.
    double off() {
        return (last + lastButOne) / 2 - usual;
    }

    /// A measured fill as it would be with an exact calibration, percent.
    double corrected(double percent) {
        double floor = seen < FIRST ? 0 : usual - REST;
        return Math.abs(floor) < 2 ? percent : 100 * (percent - floor) / (100 - floor);
    }
}
