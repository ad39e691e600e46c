package de.leerplan.ui;

import java.util.Locale;

/// How loudly something is said.
public enum Tone {
    PLAIN,
    MUTED,
    ACCENT,
    WARNING,
    ALARM;

    /// Its class in the style sheet.
    public String style() {
        return "tone-" + name().toLowerCase(Locale.ROOT);
    }
}
