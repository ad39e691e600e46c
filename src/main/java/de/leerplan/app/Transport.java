package de.leerplan.app;

/// How readings come.
enum Transport {
    HTTP,
    MQTT
}
