package de.leerplan.model;

/// In which direction of a street something holds that is given as a line.
public enum Direction {
    BOTH,
    /// Only in the direction in which the line runs.
    ALONG
}
