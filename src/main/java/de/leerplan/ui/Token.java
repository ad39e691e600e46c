package de.leerplan.ui;

import javafx.scene.paint.Color;

import java.util.Locale;

/// A colour by what it is for. Views name tokens, never colours, so that day and night stay one
/// design; style sheets see each as a variable, `GROUND` as `-lp-ground`.
public enum Token {
    GROUND("#eef0f3", "#0e1217"),
    PANEL("#ffffff", "#161c24"),
    LINE("#dfe3e8", "#28323e"),
    TEXT("#18212c", "#d9e0ea"),
    MUTED("#5d6876", "#8a97a8"),
    ACCENT("#0b6e8a", "#57b7d3"),
    /// Text and icons standing on the accent colour.
    ON_ACCENT("#ffffff", "#0e1217"),
    /// Ground of what is selected or under the pointer.
    CHOSEN("#e6f0f3", "#1d2c36"),
    WARNING("#b54708", "#f0a350"),
    ALARM("#c2255c", "#ff6b9d"),
    GOOD("#2f6f4f", "#6fbf95"),
    LAND("#f3f1ec", "#1a2027"),
    WATER("#bcd6e6", "#16303f"),
    GREEN("#d5e3cd", "#1d2b24"),
    STREET("#ffffff", "#2f3945"),
    CASING("#d9d5cc", "#11161c"),
    MAIN_STREET("#fbe7b4", "#4a4536"),
    LABEL("#6a6559", "#8f98a5"),
    FILL_0("#efe9bd", "#33415c"),
    FILL_20("#cbbf77", "#575c6d"),
    FILL_40("#948e77", "#948e77"),
    FILL_60("#575c6d", "#d1c367"),
    FILL_80("#00224e", "#ffea46");

    private final Color light;
    private final Color night;

    Token(String light, String night) {
        this.light = Color.web(light);
        this.night = Color.web(night);
    }

    Color in(Theme theme) {
        return switch (theme) {
            case LIGHT -> light;
            case NIGHT -> night;
        };
    }

    /// Its name in a style sheet.
    public String variable() {
        return "-lp-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
