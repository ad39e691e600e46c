package de.leerplan.app;

import de.leerplan.ui.Theme;

import picocli.CommandLine.Option;

import java.util.Locale;

/// How the screens look.
final class ScreenOptions {
    @Option(names = "--theme", defaultValue = "light", description = "light or night.")
    private Theme theme;

    @Option(names = "--lang", defaultValue = "de", description = "de or en.")
    private Language language;

    ScreenOptions() {}

    Theme theme() {
        return theme;
    }

    Locale locale() {
        return language.locale();
    }
}
