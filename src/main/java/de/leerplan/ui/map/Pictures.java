package de.leerplan.ui.map;

import javafx.scene.image.Image;

import java.awt.Graphics2D;
import java.util.function.Consumer;

/// Small pictures drawn once with the painter's brush and then shown by JavaFX.
final class Pictures {
    private Pictures() {}

    /// @param width device-independent pixels, height likewise
    static Image drawn(
            double width, double height, double pixelScale, Consumer<Graphics2D> drawing) {
        Sheet sheet =
                new Sheet(
                        (int) Math.max(1, Math.ceil(width * pixelScale)),
                        (int) Math.max(1, Math.ceil(height * pixelScale)));
        Graphics2D g = sheet.brush(pixelScale);
        drawing.accept(g);
        g.dispose();
        return sheet.shown();
    }
}
