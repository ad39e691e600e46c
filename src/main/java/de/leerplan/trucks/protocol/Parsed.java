package de.leerplan.trucks.protocol;

import de.leerplan.model.Saying;

/// A message that was read, or why it could not be.
public sealed interface Parsed<T> {
    record Read<T>(T message) implements Parsed<T> {}

    record Unreadable<T>(Saying why) implements Parsed<T> {}
}
