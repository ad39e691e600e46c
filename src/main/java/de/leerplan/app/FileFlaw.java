package de.leerplan.app;

import de.leerplan.model.Flaw;

import java.util.List;

/// What can go wrong with files that are written for the screen or read beside it.
enum FileFlaw implements Flaw {
    NO_FOLDER("folder"),
    NO_PLACE("file"),
    /// For a reason that only the log tells.
    NEWS_UNUSABLE("file");

    private final List<String> figures;

    FileFlaw(String... figures) {
        this.figures = List.of(figures);
    }

    @Override
    public List<String> figures() {
        return figures;
    }
}
