package de.leerplan.trucks.bench;

/// How bad a line is. Shares are of the messages that carry or confirm something, 0..1.
///
/// @param lost never arrives
/// @param twice arrives at the broker two times, as if its confirmation had been lost
/// @param swapped arrives after the one behind it
/// @param lifeMillis mean life of a connection before it is cut; 0 leaves it alone
record Faults(double lost, double twice, double swapped, long lifeMillis) {
    static final Faults NONE = new Faults(0, 0, 0, 0);

    /// A radio in a dead spot: 30 % loss, and everything else that can happen.
    static final Faults DEAD_SPOT = new Faults(0.3, 0.1, 0.1, 4000);
}
