package de.leerplan.reports;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/// One bundle of `assets/texts`, for what is written outside the screen. Speaks German or English;
/// other languages read English.
public final class ReportTexts {
    private final Locale locale;
    private final ResourceBundle texts;

    /// @param name of the bundle, such as `report`
    /// @throws java.util.MissingResourceException if there is none
    public ReportTexts(String name, Locale locale) {
        this.locale = locale;
        this.texts =
                ResourceBundle.getBundle(
                        "assets/texts/" + name,
                        spoken(locale),
                        ResourceBundle.Control.getNoFallbackControl(
                                ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /// The text with these values put in, by the rules of [MessageFormat].
    public String say(String key, Object... values) {
        return new MessageFormat(texts.getString(key), locale).format(values);
    }

    /// The text as it stands.
    public String plain(String key) {
        return texts.getString(key);
    }

    private static Locale spoken(Locale locale) {
        return locale.getLanguage().equals(Locale.GERMAN.getLanguage())
                ? Locale.GERMAN
                : Locale.ENGLISH;
    }
}
