package de.leerplan.planning;

import de.leerplan.model.Flaw;

import java.util.List;

/// Why there is no plan: for faults of the program itself, which only the log tells in full. What
/// was said of them is in English.
enum PlanFlaw implements Flaw {
    SEARCH("said"),
    ROUTES("said");

    private final List<String> figures;

    PlanFlaw(String... figures) {
        this.figures = List.of(figures);
    }

    @Override
    public List<String> figures() {
        return figures;
    }
}
