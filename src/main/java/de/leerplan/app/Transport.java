package de.leerplan.app;

/// How readings come.
public enum Transport {
    HTTP,
    MQTT
}
