package de.leerplan.ui.map;

import de.leerplan.ui.Theme;

import javafx.scene.canvas.GraphicsContext;

import java.util.function.Function;

/// Holds the painted picture and decides when a new one is due: at once where the view has left it,
/// in good time where it only has become old. For the JavaFX thread.
final class Easel {
    static final double MARGIN = 256;

    /// A picture of the same view is painted anew at most this often, nanoseconds, and so that the
    /// painter rests at least three quarters of the time.
    private static final long REPAINT_EVERY = 240_000_000;

    private static final int REST = 4;

    private final Studio studio;
    private final LiveView picture = new LiveView();
    private boolean old = true;
    private long askedAt;
    private long paintingTook;

    Easel(Studio studio) {
        this.studio = studio;
    }

    /// What the picture shows is no longer so.
    void outdate() {
        old = true;
    }

    /// Takes a picture that has become ready and asks for one that is due.
    ///
    /// @param now nanoseconds of JavaFX's pulse
    /// @param job what to paint for a view
    /// @return whether there is another picture now
    boolean pulse(long now, Viewport view, Function<Viewport, Job> job) {
        Painting ready = studio.take();
        if (ready != null) {
            paintingTook = now - askedAt;
            replace(ready);
        }
        boolean moved = !Framing.fits(picture.painting(), view, MARGIN);
        boolean due = old && now - askedAt >= Math.max(REPAINT_EVERY, REST * paintingTook);
        if ((moved || due) && !studio.busy()) {
            old = false;
            askedAt = now;
            studio.want(wide(view, job));
        }
        return ready != null;
    }

    /// Paints at once and completely.
    void paintNow(Viewport view, Function<Viewport, Job> job) {
        replace(studio.paintNow(wide(view, job)));
        old = false;
    }

    void draw(GraphicsContext g, Viewport view, Theme theme) {
        picture.drawPicture(g, view, theme);
    }

    /// Those of the picture that is shown.
    StillSigns signs() {
        Painting shown = picture.painting();
        return shown == null ? StillSigns.NONE : shown.signs();
    }

    private Job wide(Viewport view, Function<Viewport, Job> job) {
        return job.apply(Framing.view(picture.painting(), view, MARGIN));
    }

    private void replace(Painting next) {
        Painting before = picture.show(next);
        if (before != null) {
            studio.giveBack(before);
        }
    }
}
