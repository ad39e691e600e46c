package de.leerplan.ui.map;

import de.leerplan.ui.Texts;
import de.leerplan.ui.Theme;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.Image;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Legend, corner and tips as pictures, kept as long as they say the same.
final class Ornaments {
    private record Key(Object what, Theme theme, Texts texts, double pixelScale) {}

    private record Scale(long metresPerHundredPixels, String attribution, boolean schematic) {}

    private final Map<Key, Image> kept =
            new LinkedHashMap<>(16, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<Key, Image> eldest) {
                    return size() > 60;
                }
            };

    void corner(
            GraphicsContext canvas,
            Viewport view,
            Theme theme,
            Texts texts,
            double pixelScale,
            String attribution,
            boolean schematic) {
        double exact = view.metresPerPixel();
        // To two figures: while zooming, not every step needs a picture of its own.
        long rounded = Math.round(exact * 100);
        Image picture =
                kept.computeIfAbsent(
                        new Key(
                                new Scale(rounded, attribution, schematic),
                                theme,
                                texts,
                                pixelScale),
                        _ ->
                                Pictures.drawn(
                                        Corner.WIDTH,
                                        Corner.HEIGHT,
                                        pixelScale,
                                        g ->
                                                new Corner(g, theme, texts)
                                                        .draw(exact, attribution, schematic)));
        canvas.drawImage(
                picture,
                view.width() - Corner.WIDTH - 4,
                view.height() - Corner.HEIGHT,
                Corner.WIDTH,
                Corner.HEIGHT);
    }

    void tip(
            GraphicsContext canvas,
            Viewport view,
            Theme theme,
            Texts texts,
            double pixelScale,
            List<String> lines,
            double x,
            double y) {
        if (lines.isEmpty()) {
            return;
        }
        Tip tip = new Tip(lines, theme);
        Image picture =
                kept.computeIfAbsent(
                        new Key(lines, theme, texts, pixelScale), _ -> tip.picture(pixelScale));
        double left = x + 16 + tip.width() > view.width() ? x - 12 - tip.width() : x + 16;
        double top = y + 14 + tip.height() > view.height() ? y - 10 - tip.height() : y + 14;
        canvas.drawImage(picture, Math.rint(left), Math.rint(top), tip.width(), tip.height());
    }
}
