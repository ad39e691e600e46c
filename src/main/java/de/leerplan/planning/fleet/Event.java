package de.leerplan.planning.fleet;

/// One thing a truck does at one place.
///
/// @param index the visit or the disposal site; 0 otherwise
/// @param metres of the way there from the event before, and `drive`, its time
/// @param start of service, unloading or break, after waiting
public record Event(
        Kind kind, int index, int place, int metres, int drive, int arrive, int start, int finish) {
    /// What it does there.
    public enum Kind {
        VISIT,
        UNLOADING,
        REST,
        END
    }
}
