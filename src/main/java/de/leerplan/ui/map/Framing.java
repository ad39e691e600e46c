package de.leerplan.ui.map;

import org.jspecify.annotations.Nullable;

/// Decides which piece of the world is painted for a view: more than is seen, so that it can be
/// dragged, and the same again as long as that will do, because its ground is already painted.
final class Framing {
    private Framing() {}

    /// Whether a painted picture still serves `view`: sharp, and with something left to drag.
    static boolean fits(@Nullable Painting painting, Viewport view, double margin) {
        if (painting == null) {
            return false;
        }
        Viewport painted = painting.job().view();
        return painted.zoom() == view.zoom()
                && painted.width() == view.width() + 2 * margin
                && painted.height() == view.height() + 2 * margin
                && Math.abs(painted.screenX(view.x()) - painted.width() / 2) <= margin / 2
                && Math.abs(painted.screenY(view.y()) - painted.height() / 2) <= margin / 2;
    }

    /// What to paint for `view`.
    static Viewport view(@Nullable Painting painting, Viewport view, double margin) {
        return painting != null && fits(painting, view, margin)
                ? painting.job().view()
                : view.widened(margin);
    }
}
