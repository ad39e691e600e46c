package de.leerplan.ui.map;

/// A piece of a screen that something covers: a rectangle grown by `round` on all sides, so that it
/// is a disc where the rectangle is a point. All in pixels.
///
/// @param x of its middle, as is `y`
/// @param halfWidth of the rectangle, as is `halfHeight`
record Patch(double x, double y, double halfWidth, double halfHeight, double round) {
    static Patch disc(double x, double y, double radius) {
        return new Patch(x, y, 0, 0, radius);
    }

    static Patch box(Box box) {
        return new Patch(box.midX(), box.midY(), box.width() / 2, box.height() / 2, 0);
    }

    Patch moved(double dx, double dy) {
        return new Patch(x + dx, y + dy, halfWidth, halfHeight, round);
    }

    /// Whether the two cover a point together.
    boolean touches(Patch other) {
        double right = Math.abs(x - other.x) - halfWidth - other.halfWidth;
        double down = Math.abs(y - other.y) - halfHeight - other.halfHeight;
        return Math.hypot(Math.max(0, right), Math.max(0, down)) < round + other.round
                || (right < 0 && down < 0);
    }

    boolean holds(double px, double py) {
        return touches(disc(px, py, 0.01));
    }

    /// How far it reaches from its middle, at most.
    double reach() {
        return Math.max(halfWidth, halfHeight) + round;
    }
}
