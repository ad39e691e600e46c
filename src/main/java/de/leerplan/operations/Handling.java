package de.leerplan.operations;

/// A dispatcher's word on one container.
public enum Handling {
    USUAL,
    MUST_GO,
    NOT_TODAY,
    OUT_OF_ORDER
}
