package de.leerplan.ui;

import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import javax.imageio.ImageIO;

/// A picture of a console that no window shows. Needs a started toolkit, but no screen.
public final class Snapshot {
    private Snapshot() {}

    /// Draws `root` in the given size, pixels. On the FX thread.
    static WritableImage of(Parent root, int width, int height) {
        lay(root, width, height);
        return root.getScene().snapshot(new WritableImage(width, height));
    }

    /// Lays everything out as a window of this size would.
    static void lay(Parent root, int width, int height) {
        if (root.getScene() == null) {
            new Scene(root, width, height);
        }
        root.resize(width, height);
        // More than once: lists and tables make their cells in the first pass and place them in the
        // next.
        for (int pass = 0; pass < 3; pass++) {
            root.applyCss();
            root.layout();
        }
    }

    /// Writes a picture as PNG; directories are made as needed.
    ///
    /// @throws IOException if it cannot be written
    public static void write(WritableImage picture, Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        ImageIO.write(SwingFXUtils.fromFXImage(picture, null), "png", file.toFile());
    }
}
