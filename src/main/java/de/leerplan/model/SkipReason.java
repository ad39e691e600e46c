package de.leerplan.model;

/// Why a crew could not empty a container.
public enum SkipReason {
    BLOCKED_BY_CAR,
    STREET_CLOSED,
    DEFECT,
    CONTAMINATED,
    NOT_FOUND,
    OTHER,
    /// It burns or smokes: nobody is to tip it into a truck.
    BURNING
}
