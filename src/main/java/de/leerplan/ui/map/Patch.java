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
        return touches(0, 0, other);
    }

    /// Whether it would cover a point of the other, moved by so much. Asked thousands of times a
    /// frame, so it looks along each axis first and takes no root.
    boolean touches(double dx, double dy, Patch other) {
        double reach = round + other.round;
        double right = Math.abs(x + dx - other.x) - halfWidth - other.halfWidth;
        double down = Math.abs(y + dy - other.y) - halfHeight - other.halfHeight;
        if (right >= reach || down >= reach) {
            return false;
        }
        double across = Math.max(0, right);
        double along = Math.max(0, down);
        return (right < 0 && down < 0) || across * across + along * along < reach * reach;
    }

    boolean holds(double px, double py) {
        double right = Math.max(0, Math.abs(x - px) - halfWidth);
        double down = Math.max(0, Math.abs(y - py) - halfHeight);
        return right * right + down * down <= round * round;
    }

    /// How far it reaches from its middle, at most.
    double reach() {
        return Math.max(halfWidth, halfHeight) + round;
    }
}
