package de.leerplan.ui.desk;

/// A part of the Leitstand beside the map, which can be folded away.
enum Part {
    TOURS("part.tours"),
    INSPECTOR("part.inspector"),
    BOTTOM("part.timeline");

    private final String text;

    Part(String text) {
        this.text = text;
    }

    /// Key of its name.
    String text() {
        return text;
    }
}
