package de.leerplan.ui.inbox;

/// Why a device cannot be assigned yet.
enum Lack {
    DEVICE,
    CONTAINER,
    /// A type of sensor is typed that nobody knows.
    SENSOR
}
