package de.leerplan.planning.fleet;

/// How long one crew may still drive, by Regulation (EC) 561/2006: after four and a half hours at
/// the wheel a break is due (Article 7), and a day has nine hours of driving at most (Article 6).
/// Only driving counts, not loading. A break may be taken in two parts, a quarter of an hour first
/// and half an hour later. In the problem's unit of time.
///
/// @param left until a break is due, at the start
/// @param stretch most between two breaks
/// @param day left of the day's driving
/// @param firstPart whether the first part of a break was taken since the last whole one
public record Driving(int left, int stretch, int day, boolean firstPart) {
    /// No limit at all.
    public static final Driving NONE =
            new Driving(Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE, false);

    public Driving {
        if (left > stretch) {
            throw new IllegalArgumentException("No stretch is longer than a whole one");
        }
    }

    /// Without a first part.
    public Driving(int left, int stretch, int day) {
        this(left, stretch, day, false);
    }
}
