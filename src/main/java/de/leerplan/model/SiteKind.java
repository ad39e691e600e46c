package de.leerplan.model;

/// What a site is for.
public enum SiteKind {
    DEPOT,
    DISPOSAL
}
