package de.leerplan.planning.fleet;

/// How long one crew may still drive, by Regulation (EC) 561/2006: after four and a half hours at
/// the wheel a break is due (Article 7), and a day has nine hours of driving at most (Article 6).
/// Only driving counts, not loading. In the problem's unit of time.
///
/// @param left until a break is due, at the start
/// @param stretch most between two breaks
/// @param day left of the day's driving
public record Driving(int left, int stretch, int day) {
    /// No limit at all.
    public static final Driving NONE =
            new Driving(Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE);

    public Driving {
        if (left > stretch) {
            throw new IllegalArgumentException("No stretch is longer than a whole one");
        }
    }
}
