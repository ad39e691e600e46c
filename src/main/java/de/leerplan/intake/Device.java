package de.leerplan.intake;

import de.leerplan.model.ContainerId;

/// A radio device and the container it sits in.
///
/// @param eui its worldwide number (DevEUI)
/// @param sensor its type, such as `EM400-MUD`; empty where the network server says it
public record Device(DevEui eui, ContainerId container, String sensor) {}
