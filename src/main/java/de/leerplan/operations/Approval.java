package de.leerplan.operations;

/// Who decides on proposed plans.
public enum Approval {
    /// Good proposals are accepted by policy, poor ones are let go.
    AUTOMATIC,
    /// Every proposal waits for a dispatcher.
    BY_HAND
}
