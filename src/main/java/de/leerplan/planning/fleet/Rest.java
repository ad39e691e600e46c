package de.leerplan.planning.fleet;

/// The break a crew has to take, in one piece, between any two services.
///
/// One piece that starts between the third or fourth and the sixth hour of work satisfies § 4 ArbZG
/// for nine or ten hours of work. A lunch of the waste collection benchmark is one, too.
///
/// @param from earliest start
/// @param to latest start
/// @param neededAfter a truck home by then needs no break
/// @param taken whether it is already over
public record Rest(int from, int to, int length, int neededAfter, boolean taken) {
    /// No break at all.
    public static final Rest NONE = new Rest(0, 0, 0, Integer.MAX_VALUE, true);
}
