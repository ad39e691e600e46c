package de.leerplan.model;

/// What moves a truck.
public enum Drive {
    DIESEL,
    ELECTRIC
}
