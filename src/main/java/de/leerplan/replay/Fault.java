package de.leerplan.replay;

/// What is wrong with a container's sensor during a sample day.
enum Fault {
    NONE,
    /// Says the same distance all day.
    STUCK,
    /// Every few readings are nonsense.
    SPIKES,
    /// The container burns: it is hot in there.
    FIRE
}
