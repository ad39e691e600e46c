package de.leerplan.ui.map;

import de.leerplan.model.FillLevel;
import de.leerplan.ui.Theme;
import de.leerplan.ui.Token;

import java.awt.Color;

/// Colours for the painter's brush: those of the theme and, mixed from them, the few that only the
/// base map needs.
final class Ink {
    private Ink() {}

    static Color of(javafx.scene.paint.Color color) {
        return new Color(
                (float) color.getRed(),
                (float) color.getGreen(),
                (float) color.getBlue(),
                (float) color.getOpacity());
    }

    static Color of(Theme theme, Token token) {
        return of(theme.color(token));
    }

    /// Between two colours: 0 the first, 1 the second.
    static Color mix(Color first, Color second, double share) {
        return new Color(
                mixed(first.getRed(), second.getRed(), share),
                mixed(first.getGreen(), second.getGreen(), share),
                mixed(first.getBlue(), second.getBlue(), share));
    }

    /// @param opacity 0 nothing to 1 solid
    static Color faint(Color color, double opacity) {
        return new Color(
                color.getRed(), color.getGreen(), color.getBlue(), (int) Math.round(255 * opacity));
    }

    /// Relative luminance, 0 black to 1 white (WCAG 2.2).
    static double luminance(Color color) {
        return 0.2126 * linear(color.getRed())
                + 0.7152 * linear(color.getGreen())
                + 0.0722 * linear(color.getBlue());
    }

    /// Contrast ratio of two colours, 1 to 21 (WCAG 2.2).
    static double contrast(Color one, Color other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    /// White or near black, whichever reads better on `ground`.
    static Color on(Color ground) {
        Color dark = new Color(0x10, 0x16, 0x1d);
        return contrast(ground, Color.WHITE) >= contrast(ground, dark) * 0.62 ? Color.WHITE : dark;
    }

    /// White or near black, whichever has the higher contrast on `ground`.
    static Color legible(Color ground) {
        Color dark = new Color(0x10, 0x16, 0x1d);
        return contrast(ground, Color.WHITE) >= contrast(ground, dark) ? Color.WHITE : dark;
    }

    /// The ramp of fills without its steps, for averages.
    ///
    /// @param percent 0 to 100
    static Color ramp(Theme theme, double percent) {
        double at = Math.clamp(percent, 0, 80);
        double below = Math.min(60, Math.floor(at / 20) * 20);
        Color low = of(theme.fill(new FillLevel(below)));
        return mix(low, of(theme.fill(new FillLevel(below + 20))), (at - below) / 20);
    }

    private static int mixed(int a, int b, double share) {
        return (int) Math.round(a + (b - a) * share);
    }

    private static double linear(int channel) {
        double c = channel / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }
}
