package de.leerplan.ui.map;

import de.leerplan.ui.Theme;
import de.leerplan.ui.Token;

import javafx.application.ConditionalFeature;
import javafx.application.Platform;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.Image;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// Puts one frame together on JavaFX's canvas: the painted picture where it now belongs, and over
/// it what changes from frame to frame. Nothing here takes long.
final class LiveView {
    /// Without a graphics card, smoothing a stretched picture takes two frames' time, and the sharp
    /// one is there in a moment.
    private static final boolean GRAPHICS_CARD = Platform.isSupported(ConditionalFeature.SCENE3D);

    private @Nullable Painting painting;
    private @Nullable Image image;

    /// @return the picture shown before, to be painted over
    @Nullable Painting show(Painting next) {
        Painting before = painting;
        painting = next;
        image = next.sheet().shown();
        return before;
    }

    @Nullable Painting painting() {
        return painting;
    }

    void drawPicture(GraphicsContext canvas, Viewport view, Theme theme) {
        canvas.setFill(theme.color(Token.LAND));
        if (painting == null || image == null) {
            canvas.fillRect(0, 0, view.width(), view.height());
            return;
        }
        Viewport shown = painting.job().view();
        double share = view.scale() / shown.scale();
        double left = view.screenX(shown.worldX(0));
        double top = view.screenY(shown.worldY(0));
        double width = shown.width() * share;
        double height = shown.height() * share;
        boolean sharp = Math.abs(share - 1) < 1e-9;
        if (sharp) {
            double grid = painting.job().pixelScale();
            left = Math.rint(left * grid) / grid;
            top = Math.rint(top * grid) / grid;
        }
        boolean covers =
                left <= 0
                        && top <= 0
                        && left + width >= view.width()
                        && top + height >= view.height();
        if (!covers) {
            canvas.fillRect(0, 0, view.width(), view.height());
        }
        canvas.setImageSmoothing(sharp || GRAPHICS_CARD);
        canvas.drawImage(image, left, top, width, height);
        canvas.setImageSmoothing(true);
    }

    /// Rings about what is chosen or under the pointer.
    static void rings(
            GraphicsContext canvas, Theme theme, List<RingSpots.Ring> rings, boolean strong) {
        for (RingSpots.Ring ring : rings) {
            double left = ring.x() - ring.radius();
            double top = ring.y() - ring.radius();
            canvas.setStroke(theme.color(Token.LAND));
            canvas.setLineWidth(strong ? 5.5 : 4);
            canvas.strokeOval(left, top, 2 * ring.radius(), 2 * ring.radius());
            canvas.setStroke(theme.color(Token.ACCENT));
            canvas.setLineWidth(strong ? 3 : 1.6);
            canvas.strokeOval(left, top, 2 * ring.radius(), 2 * ring.radius());
        }
    }
}
