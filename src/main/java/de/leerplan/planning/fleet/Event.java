package de.leerplan.planning.fleet;

/// One thing a truck does at one place.
///
/// @param index the visit, the disposal site or the halt; −1 for the break by
///     the clock, 0 at the end
/// @param metres of the way there from the event before, and `drive`, its time
/// @param start of service, unloading or break, after waiting
public record Event(
        Kind kind, int index, int place, int metres, int drive, int arrive, int start, int finish) {
    /// The index of a break that is no halt.
    public static final int BY_THE_CLOCK = -1;

    /// What it does there.
    public enum Kind {
        VISIT,
        UNLOADING,
        CHARGING,
        REST,
        END
    }
}
