package de.leerplan.planning.wcvrptw;

/// One line of a benchmark file.
///
/// @param x feet, like `y`
/// @param opens earliest start of service in seconds after midnight; `closes` is the latest
/// @param service seconds
/// @param load cubic yards
/// @param line of the file, from 1
public record WasteStop(
        int id,
        double x,
        double y,
        int opens,
        int closes,
        int service,
        double load,
        Kind kind,
        int line) {
    /// What stands there, by the numbers of the file.
    public enum Kind {
        DEPOT,
        STOP,
        LANDFILL
    }
}
