package de.leerplan.ui.map;

import java.awt.Font;
import java.awt.Shape;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A text that can be set along a line, each letter turned as the line runs there.
final class LineText {
    private static final double TOO_SHARP = Math.toRadians(22);
    private static final double TOO_CROOKED = Math.toRadians(70);

    /// Letters in place, and the room they take.
    record Set(Shape letters, List<Box> boxes) {}

    private final GlyphVector glyphs;
    private final double size;
    private final double spacing;

    LineText(String text, Font font, double spacing) {
        this.glyphs = font.createGlyphVector(Lettering.METRICS, text);
        this.size = font.getSize2D();
        this.spacing = spacing;
    }

    double length() {
        return glyphs.getLogicalBounds().getWidth() + spacing * (glyphs.getNumGlyphs() - 1);
    }

    /// Set from `start` on, reading from left to right; empty where the line bends too much.
    Optional<Set> along(Polyline line, double start) {
        double end = start + length();
        boolean forward = line.at(start).x() <= line.at(end).x();
        Path2D letters = new Path2D.Double();
        List<Box> boxes = new ArrayList<>();
        double before = Double.NaN;
        double turned = 0;
        for (int i = 0; i < glyphs.getNumGlyphs(); i++) {
            double half = glyphs.getGlyphMetrics(i).getAdvanceX() / 2;
            double reach = glyphs.getGlyphPosition(i).getX() + half + i * spacing;
            Polyline.Spot spot = line.at(forward ? start + reach : end - reach);
            double angle = forward ? spot.angle() : spot.angle() + Math.PI;
            double turn = Double.isNaN(before) ? 0 : Math.abs(wrapped(angle - before));
            turned += turn;
            if (turn > TOO_SHARP || turned > TOO_CROOKED) {
                return Optional.empty();
            }
            before = angle;
            letters.append(turn(i, half, spot, angle), false);
            boxes.add(Box.around(spot.x(), spot.y(), size * 0.62, size * 0.62));
        }
        return Optional.of(new Set(letters, boxes));
    }

    private Shape turn(int glyph, double half, Polyline.Spot spot, double angle) {
        AffineTransform place = AffineTransform.getTranslateInstance(spot.x(), spot.y());
        place.rotate(angle);
        // The outline lies where the whole text would put it; bring its middle to the spot.
        double left = glyphs.getGlyphPosition(glyph).getX();
        place.translate(-left - half, size * 0.36);
        return place.createTransformedShape(glyphs.getGlyphOutline(glyph));
    }

    private static double wrapped(double angle) {
        return Math.IEEEremainder(angle, 2 * Math.PI);
    }
}
