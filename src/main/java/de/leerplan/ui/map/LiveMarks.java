package de.leerplan.ui.map;

/// What lies under the pointer, and where that is.
final class LiveMarks {
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
