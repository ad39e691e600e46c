package de.leerplan.operations;

import de.leerplan.model.ContainerId;

/// The container that a radio device was assigned to.
///
/// @param sensor its type; empty where the network server says it
public record PlacedDevice(String device, ContainerId container, String sensor) {}
