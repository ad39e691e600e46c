package de.leerplan.ui;

import javafx.embed.swing.SwingFXUtils;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.ByteArrayInputStream;
import java.io.IOException;

import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

/// Turns the bytes of a JPEG into pixels, and never into more than a screen can use.
final class Jpeg {
    private static final Logger LOG = LoggerFactory.getLogger(Jpeg.class);

    /// A megabyte may claim to be a picture of gigabytes; tablets take no more than this.
    private static final long MOST_PIXELS = 50_000_000;

    private Jpeg() {}

    static Picture decoded(byte[] bytes, int side) {
        ImageReader reader = ImageIO.getImageReadersByFormatName("jpeg").next();
        try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            reader.setInput(in, true, true);
            long width = reader.getWidth(0);
            long height = reader.getHeight(0);
            if (width * height > MOST_PIXELS) {
                return new Picture.Broken();
            }
            ImageReadParam reduced = reader.getDefaultReadParam();
            int every = (int) Math.max(1, Math.max(width, height) / side);
            reduced.setSourceSubsampling(every, every, 0, 0);
            return new Picture.Shown(SwingFXUtils.toFXImage(reader.read(0, reduced), null));
        } catch (IOException | RuntimeException e) {
            // Decoders answer garbage with exceptions of many kinds.
            LOG.debug("No picture", e);
            return new Picture.Broken();
        } finally {
            reader.dispose();
        }
    }
}
