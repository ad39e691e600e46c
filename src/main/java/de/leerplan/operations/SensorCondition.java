package de.leerplan.operations;

/// How far a container's sensor can be trusted, from best to worst.
public enum SensorCondition {
    FINE,
    LOW_BATTERY,
    /// Its last reading did not fit and has not been confirmed.
    DOUBTFUL,
    /// It says the same for hours while the container must be filling.
    STUCK,
    /// It is hot in there: fire suspected.
    FIRE
}
