package de.leerplan.planning.search;

/// How long the strings are that [Ruin] takes out, and how many: the longer the tours, the longer
/// the strings. Long tours were found to need it (277 stops in three tours: 451 miles with strings
/// of ten at most, 444 with thirty), and short ones to be better off with ten, as published. Where
/// tours are few, what is left to win lies within them more than between them, and strings take
/// more of a tour (99 stops in three tours: 150.2 miles with half a tour, 149.6 with four fifths).
///
/// @param longest string
/// @param most strings in one step; the mean is half of that
record Strings(double longest, double most) {
    private static final double SHORT = 10;
    private static final double LONG = 30;
    private static final double SHARE_OF_TOUR = 0.5;
    private static final double SHARE_OF_ALL_TOURS = 2.4;
    private static final double REMOVED_PER_LENGTH = 2.0 / 3;
    private static final double FEWEST_REMOVED = 10;

    /// For so many tours of so many visits on average.
    static Strings of(int tours, double meanSize) {
        return of(Math.max(SHARE_OF_TOUR, SHARE_OF_ALL_TOURS / Math.max(1, tours)), meanSize);
    }

    /// For trips of so many visits on average, as many as there may be.
    static Strings ofTrips(double meanSize) {
        return of(SHARE_OF_TOUR, meanSize);
    }

    private static Strings of(double share, double meanSize) {
        double scaled = Math.clamp(share * meanSize, SHORT, LONG);
        double removed = Math.max(FEWEST_REMOVED, REMOVED_PER_LENGTH * scaled);
        double longest = Math.min(scaled, meanSize);
        return new Strings(longest, 4 * removed / (1 + longest) - 1);
    }
}
