package de.leerplan.ui.map;

import de.leerplan.ui.Theme;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.util.HashMap;
import java.util.Map;

/// Looks of bins, drawn once each and then stamped. For one thread.
final class Stamps {
    private static final int HALF = 40;

    private record Key(BinLook look, Theme theme, int tenthsOfSize, double pixelScale) {}

    private final Map<Key, BufferedImage> stamps = new HashMap<>();

    /// Stamps a bin with its middle at (x, y) of a picture whose brush `g` is scaled by
    /// `pixelScale`.
    void stamp(
            Graphics2D g,
            double pixelScale,
            Theme theme,
            BinLook look,
            double size,
            double x,
            double y) {
        BufferedImage image =
                stamps.computeIfAbsent(
                        new Key(look, theme, (int) Math.round(size * 10), pixelScale),
                        Stamps::drawn);
        AffineTransform before = g.getTransform();
        g.setTransform(new AffineTransform());
        g.drawImage(
                image,
                (int) Math.round(x * pixelScale) - image.getWidth() / 2,
                (int) Math.round(y * pixelScale) - image.getHeight() / 2,
                null);
        g.setTransform(before);
    }

    private static BufferedImage drawn(Key key) {
        int side = (int) Math.ceil(2 * HALF * key.pixelScale);
        BufferedImage image = new BufferedImage(side, side, BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.translate(side / 2, side / 2);
        g.scale(key.pixelScale, key.pixelScale);
        new BinSprite(g, key.theme, key.tenthsOfSize / 10.0).draw(key.look);
        g.dispose();
        return cropped(image);
    }

    /// Without its empty rim: fewer pixels to blend each time.
    private static BufferedImage cropped(BufferedImage image) {
        int middle = image.getWidth() / 2;
        int reach = 1;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                if (image.getRGB(x, y) != 0) {
                    reach = Math.max(reach, Math.max(Math.abs(x - middle), Math.abs(y - middle)));
                }
            }
        }
        int half = Math.min(middle, reach + 1);
        BufferedImage small =
                new BufferedImage(2 * half, 2 * half, BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D g = small.createGraphics();
        g.drawImage(image, half - middle, half - middle, null);
        g.dispose();
        return small;
    }
}
