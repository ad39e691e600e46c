package de.leerplan.replay.trial;

/// What can be wrong with a sensor in a trial.
enum FaultKind {
    STUCK,
    SPIKING,
    DRIFTING,
    BLOCKED,
    DROPPED_OUT,
    SWAPPED,
    LOW_BATTERY,
    TILTED,
    FIRE,
    /// No fault of the sensor: an emptying that nobody reported.
    EMPTIED_UNREPORTED
}
