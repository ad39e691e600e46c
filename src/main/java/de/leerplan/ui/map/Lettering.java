package de.leerplan.ui.map;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.io.InputStream;

/// The painter's type, Inter. A bare system has no such font, so it comes with the program.
final class Lettering {
    private static final String FOLDER = "/com/formdev/flatlaf/fonts/inter/";

    /// Sub-pixel positions, because names run at any angle.
    static final FontRenderContext METRICS = new FontRenderContext(null, true, true);

    private static final Font REGULAR = read("Inter-Regular.otf");
    private static final Font SEMIBOLD = read("Inter-SemiBold.otf");
    private static final Font ITALIC = read("Inter-Italic.otf");

    private Lettering() {}

    static Font regular(double size) {
        return REGULAR.deriveFont((float) size);
    }

    static Font semibold(double size) {
        return SEMIBOLD.deriveFont((float) size);
    }

    static Font italic(double size) {
        return ITALIC.deriveFont((float) size);
    }

    static double width(Font font, String text) {
        return font.getStringBounds(text, METRICS).getWidth();
    }

    private static Font read(String file) {
        try (InputStream in = open(file)) {
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (FontFormatException | IOException e) {
            throw new IllegalStateException("The font " + file + " cannot be read", e);
        }
    }

    private static InputStream open(String file) {
        InputStream in = Lettering.class.getResourceAsStream(FOLDER + file);
        if (in == null) {
            throw new IllegalStateException("The font " + file + " is not on the class path");
        }
        return in;
    }
}
