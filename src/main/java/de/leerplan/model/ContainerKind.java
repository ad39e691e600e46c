package de.leerplan.model;

/// What a container looks like and how it is emptied. Each kind has its own shape on the map.
public enum ContainerKind {
    LITTER_BIN,
    WHEELIE_240,
    WHEELIE_1100,
    UNDERGROUND,
    GLASS_IGLOO,
    SOLAR_PRESS
}
