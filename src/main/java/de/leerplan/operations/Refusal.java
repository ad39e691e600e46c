package de.leerplan.operations;

/// Why a message with readings is not used.
public enum Refusal {
    /// The message itself is wrong.
    MALFORMED,
    /// No text at all, but perhaps what a network server sends instead of it.
    BINARY,
    /// Measured later than now, by the device's word.
    FUTURE,
    /// Measured more than a year ago, by the device's word.
    TOO_OLD,
    /// Nobody knows the container.
    UNKNOWN_CONTAINER,
    /// Too many devices that sit in no container.
    TOO_MANY_DEVICES,
    TOO_LONG,
    TOO_OFTEN,
    /// The sender showed no token that we know.
    NO_TOKEN
}
