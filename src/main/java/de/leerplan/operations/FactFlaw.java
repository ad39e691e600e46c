package de.leerplan.operations;

import de.leerplan.model.Flaw;

import java.util.List;

/// Why a fact cannot be digested.
enum FactFlaw implements Flaw {
    NO_CONTAINER("container", "city"),
    NO_ORDER("order"),
    NO_TRUCK("truck", "city"),
    NO_SITE("site", "city"),
    ORDER_ENDED("order"),
    /// A truck speaks of a later update of its tour than it was given.
    NEVER_GIVEN("truck", "update", "given"),
    NO_UNLOADING("truck"),
    /// A fault of the program itself, which only the log tells in full; what was said of it is in
    /// English.
    FAULT("said");

    private final List<String> figures;

    FactFlaw(String... figures) {
        this.figures = List.of(figures);
    }

    @Override
    public List<String> figures() {
        return figures;
    }
}
