package de.leerplan.roads;

import de.leerplan.model.Flaw;

import java.util.List;

/// What can be wrong with a report of road works or traffic, or a table of paces.
enum ReportFlaw implements Flaw {
    MISSING("file"),
    NO_TEXT("file"),
    UNREADABLE("file"),
    /// What the reader of JSON said is in English.
    BROKEN_JSON("source", "line", "column", "said"),
    /// What the reader of XML said is in the computer's language.
    BROKEN_XML("source", "line", "said"),
    BROKEN("source"),
    FOREIGN("source"),
    PACE_CELLS("source", "line"),
    PACE_HOURS("source", "line"),
    PACE_FACTOR("source", "line"),
    PACE_NUMBER("source", "line");

    private final List<String> figures;

    ReportFlaw(String... figures) {
        this.figures = List.of(figures);
    }

    @Override
    public List<String> figures() {
        return figures;
    }
}
