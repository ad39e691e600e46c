package de.leerplan.ui.map;

import java.awt.Graphics2D;
import java.util.function.Consumer;

/// A sign with its word.
///
/// @param sign draws it to the right of (0, 0)
/// @param reach pixels the sign takes
record LegendItem(Consumer<Graphics2D> sign, double reach, String word) {
    private static final double GAP = 5;

    double width() {
        return textAt() + Lettering.width(Legend.FONT, word);
    }

    /// How far from its left edge the word begins.
    double textAt() {
        return reach + GAP;
    }
}
