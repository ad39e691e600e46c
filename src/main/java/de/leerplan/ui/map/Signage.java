package de.leerplan.ui.map;

import de.leerplan.ui.Texts;
import de.leerplan.ui.Theme;

import java.util.List;

/// How a map draws the day, which its legend explains.
enum Signage {
    /// A picture for each kind of bin, on our own map.
    PICTURES,
    /// Discs, on Google's map.
    DISCS;

    /// What its signs mean, the most needed first.
    List<LegendItem> items(Theme theme, Texts texts) {
        return switch (this) {
            case PICTURES -> new PictureKey(theme, texts).items();
            case DISCS -> new DiscKey(theme, texts).items();
        };
    }
}
