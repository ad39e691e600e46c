package de.leerplan.replay.city;

/// A point or direction on the flat drawing plane, in metres east (`x`) and north (`y`) of the
/// frame's origin. Sines and cosines come from [StrictMath], so that every machine draws alike.
record Vec(double x, double y) {

    static Vec ofAngle(double radians) {
        return new Vec(StrictMath.cos(radians), StrictMath.sin(radians));
    }

    Vec plus(Vec other) {
        return new Vec(x + other.x, y + other.y);
    }

    Vec minus(Vec other) {
        return new Vec(x - other.x, y - other.y);
    }

    Vec times(double factor) {
        return new Vec(x * factor, y * factor);
    }

    double dot(Vec other) {
        return x * other.x + y * other.y;
    }

    double cross(Vec other) {
        return x * other.y - y * other.x;
    }

    double length() {
        return Math.sqrt(x * x + y * y);
    }

    double distance(Vec other) {
        return minus(other).length();
    }

    Vec unit() {
        double length = length();
        return length == 0 ? new Vec(1, 0) : times(1 / length);
    }

    /// A quarter turn to the left.
    Vec left() {
        return new Vec(-y, x);
    }

    double angle() {
        return StrictMath.atan2(y, x);
    }

    Vec towards(Vec other, double share) {
        return new Vec(x + (other.x - x) * share, y + (other.y - y) * share);
    }
}
