package de.leerplan.trucks.protocol;

import java.time.Instant;

/// Whether a truck can be reached. Retained; `CONNECTIONBROKEN` is its last will.
public record ConnectionMessage(
        long headerId, Instant timestamp, String version, String truck, State connectionState)
        implements Message {
    /// As in VDA 5050.
    public enum State {
        ONLINE,
        OFFLINE,
        CONNECTIONBROKEN
    }
}
