package de.leerplan.ui.desk;

import java.util.Locale;

/// How loudly something is said.
enum Tone {
    PLAIN,
    MUTED,
    ACCENT,
    WARNING,
    ALARM;

    /// Its class in the style sheet.
    String style() {
        return "tone-" + name().toLowerCase(Locale.ROOT);
    }
}
