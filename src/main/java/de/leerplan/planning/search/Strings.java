package de.leerplan.planning.search;

/// How long the strings are that [Ruin] takes out, and how many: the longer the tours, the longer
/// the strings. Long tours were found to need it (277 stops in three tours: 451 miles with strings
/// of ten at most, 444 with thirty), and short ones to be better off with ten, as published.
///
/// @param longest string
/// @param most strings in one step; the mean is half of that
record Strings(double longest, double most) {
    private static final double SHORT = 10;
    private static final double LONG = 30;
    private static final double SHARE_OF_TOUR = 0.5;
    private static final double REMOVED_PER_LENGTH = 2.0 / 3;
    private static final double FEWEST_REMOVED = 10;

    /// For tours of so many visits on average.
    static Strings of(double meanSize) {
        double scaled = Math.clamp(SHARE_OF_TOUR * meanSize, SHORT, LONG);
        double removed = Math.max(FEWEST_REMOVED, REMOVED_PER_LENGTH * scaled);
        double longest = Math.min(scaled, meanSize);
        return new Strings(longest, 4 * removed / (1 + longest) - 1);
    }
}
