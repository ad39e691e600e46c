package de.leerplan.ui.map;

/// An upright rectangle, in world units or pixels.
record Box(double left, double top, double right, double bottom) {
    /// Holds nothing; touched by nothing.
    static final Box NOTHING =
            new Box(
                    Double.POSITIVE_INFINITY,
                    Double.POSITIVE_INFINITY,
                    Double.NEGATIVE_INFINITY,
                    Double.NEGATIVE_INFINITY);

    static Box around(double x, double y, double halfWidth, double halfHeight) {
        return new Box(x - halfWidth, y - halfHeight, x + halfWidth, y + halfHeight);
    }

    Box with(double x, double y) {
        return new Box(
                Math.min(left, x), Math.min(top, y), Math.max(right, x), Math.max(bottom, y));
    }

    boolean touches(Box other) {
        return left <= other.right
                && other.left <= right
                && top <= other.bottom
                && other.top <= bottom;
    }

    boolean holds(double x, double y) {
        return x >= left && x <= right && y >= top && y <= bottom;
    }

    boolean holds(Box other) {
        return other.left >= left
                && other.right <= right
                && other.top >= top
                && other.bottom <= bottom;
    }

    double width() {
        return right - left;
    }

    double height() {
        return bottom - top;
    }

    double midX() {
        return (left + right) / 2;
    }

    double midY() {
        return (top + bottom) / 2;
    }
}
