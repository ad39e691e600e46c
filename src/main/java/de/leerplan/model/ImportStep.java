package de.leerplan.model;

/// How an extract of OpenStreetMap comes into force, step by step.
public enum ImportStep {
    /// Looking at the whole file once; counted in bytes.
    CHECK,
    /// Reading what the map draws; counted in elements.
    MAP,
    /// Reading how trucks may drive; counted in ways, each of them twice.
    STREETS,
    /// Putting it in the place of the old one.
    KEEP
}
