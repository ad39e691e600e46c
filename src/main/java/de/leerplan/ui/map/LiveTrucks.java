package de.leerplan.ui.map;

import de.leerplan.ui.Theme;
import de.leerplan.ui.Token;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.Image;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Draws trucks where they are at this moment, from pictures kept by their looks.
final class LiveTrucks {
    private static final int KEPT = 500;
    private static final double DOT = 2.5;

    private final Map<TruckLook, Image> pictures =
            new LinkedHashMap<>(64, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<TruckLook, Image> eldest) {
                    return size() > KEPT;
                }
            };
    private double pixelScale = 1;

    void draw(GraphicsContext canvas, List<TruckSpot> spots, Theme theme, double scale) {
        if (scale != pixelScale) {
            pictures.clear();
            pixelScale = scale;
        }
        canvas.setStroke(theme.color(Token.TEXT));
        canvas.setFill(theme.color(Token.TEXT));
        canvas.setLineWidth(1.4);
        spots.stream().filter(spot -> !spot.step().isNone()).forEach(spot -> tie(canvas, spot));
        spots.forEach(spot -> draw(canvas, spot));
    }

    private void draw(GraphicsContext canvas, TruckSpot spot) {
        canvas.drawImage(
                pictures.computeIfAbsent(spot.look(), this::picture),
                Math.rint(spot.signX() - TruckSprite.MIDDLE),
                Math.rint(spot.signY() - TruckSprite.MIDDLE),
                TruckSprite.WIDTH,
                TruckSprite.HEIGHT);
    }

    /// From where the truck is to where its sign stands, but over no figure.
    private static void tie(GraphicsContext canvas, TruckSpot spot) {
        double x = spot.x() + spot.step().clear() * spot.step().dx();
        double y = spot.y() + spot.step().clear() * spot.step().dy();
        canvas.strokeLine(x, y, spot.signX(), spot.signY());
        canvas.fillOval(x - DOT, y - DOT, 2 * DOT, 2 * DOT);
    }

    private Image picture(TruckLook look) {
        return Pictures.drawn(
                TruckSprite.WIDTH,
                TruckSprite.HEIGHT,
                pixelScale,
                g -> new TruckSprite(g, look).draw());
    }
}
