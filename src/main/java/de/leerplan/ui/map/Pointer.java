package de.leerplan.ui.map;

/// Where the pointer is, and what lies under it.
final class Pointer {
    private Target hovered = new Target.Nothing();
    private double x;
    private double y;

    /// @return whether the picture changes by it
    boolean hover(Target target, double pointerX, double pointerY) {
        boolean changes =
                !(hovered instanceof Target.Nothing) || !(target instanceof Target.Nothing);
        hovered = target;
        x = pointerX;
        y = pointerY;
        return changes;
    }

    Target hovered() {
        return hovered;
    }

    double x() {
        return x;
    }

    double y() {
        return y;
    }
}
