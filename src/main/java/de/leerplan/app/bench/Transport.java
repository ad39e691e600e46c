package de.leerplan.app.bench;

/// How readings come.
enum Transport {
    HTTP,
    MQTT
}
