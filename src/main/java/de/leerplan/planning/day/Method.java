package de.leerplan.planning.day;

/// How tours are searched. OptaPlanner judges either way.
public enum Method {
    /// Ruin and recreate inside a custom phase: the strong one.
    RUIN_AND_RECREATE,
    /// OptaPlanner's construction heuristic and local search with nearby selection, as configured:
    /// the fallback should the other ever fail.
    PLAIN
}
