package de.leerplan.ui.map;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/// A name that has found its place on a picture.
///
/// @param halo colour that keeps lines below from running into the letters
record Label(Shape letters, Color color, Color halo) {
    private static final BasicStroke HALO =
            new BasicStroke(3.2f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);

    /// A level name centred on a point, its letters `spacing` pixels apart.
    static Label level(
            String text, Font font, double spacing, double x, double y, Color color, Color halo) {
        GlyphVector glyphs = font.createGlyphVector(Lettering.METRICS, text);
        double width = width(text, font, spacing);
        Path2D letters = new Path2D.Double();
        double baseline = y + font.getSize2D() * 0.36;
        for (int i = 0; i < glyphs.getNumGlyphs(); i++) {
            double left = x - width / 2 + i * spacing;
            letters.append(
                    AffineTransform.getTranslateInstance(left, baseline)
                            .createTransformedShape(glyphs.getGlyphOutline(i)),
                    false);
        }
        return new Label(letters, color, halo);
    }

    static double width(String text, Font font, double spacing) {
        return Lettering.width(font, text) + spacing * (text.length() - 1);
    }

    Box box() {
        Rectangle2D bounds = letters.getBounds2D();
        return new Box(bounds.getMinX(), bounds.getMinY(), bounds.getMaxX(), bounds.getMaxY());
    }

    /// What it covers, with so much about it.
    Patch patch(double around) {
        Box box = box();
        return new Patch(box.midX(), box.midY(), box.width() / 2, box.height() / 2, around);
    }

    void paint(Graphics2D g) {
        g.setColor(halo);
        g.setStroke(HALO);
        g.draw(letters);
        g.setColor(color);
        g.fill(letters);
    }
}
