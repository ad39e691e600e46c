package de.leerplan.ui.map;

import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.nio.IntBuffer;
import java.util.Arrays;

/// Pixels that the painter paints and JavaFX shows without a copy between them.
final class Sheet {
    private final BufferedImage canvas;
    private final int[] pixels;
    private final PixelBuffer<IntBuffer> shared;
    private final WritableImage image;

    /// @param width pixels, height pixels; real ones, not device-independent
    Sheet(int width, int height) {
        this.canvas = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
        this.pixels = ((DataBufferInt) canvas.getRaster().getDataBuffer()).getData();
        this.shared =
                new PixelBuffer<>(
                        width, height, IntBuffer.wrap(pixels), PixelFormat.getIntArgbPreInstance());
        this.image = new WritableImage(shared);
    }

    boolean hasSize(int width, int height) {
        return canvas.getWidth() == width && canvas.getHeight() == height;
    }

    void copy(Sheet other) {
        System.arraycopy(other.pixels, 0, pixels, 0, pixels.length);
    }

    void clear() {
        Arrays.fill(pixels, 0);
    }

    /// A brush for smooth shapes in device-independent pixels.
    Graphics2D brush(double pixelScale) {
        Graphics2D g = canvas.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(
                RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setRenderingHint(
                RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.scale(pixelScale, pixelScale);
        return g;
    }

    /// To be called on the JavaFX thread after painting.
    WritableImage shown() {
        shared.updateBuffer(_ -> null);
        return image;
    }
}
