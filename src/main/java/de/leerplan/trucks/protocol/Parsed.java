package de.leerplan.trucks.protocol;

/// A message that was read, or why it could not be.
public sealed interface Parsed<T> {
    record Read<T>(T message) implements Parsed<T> {}

    /// @param reason one line for people
    record Unreadable<T>(String reason) implements Parsed<T> {}
}
