package de.leerplan.ui.inbox;

/// Something a field offers.
///
/// @param value what is chosen by it
/// @param name as it is read and typed
public record Choice(String value, String name) {}
