package de.leerplan.replay.city;

import java.util.Optional;

/// Where two straight pieces cross.
final class Crossing {
    private Crossing() {}

    static Optional<Vec> of(Vec a, Vec b, Vec c, Vec d) {
        Vec first = b.minus(a);
        Vec second = d.minus(c);
        double turn = first.cross(second);
        if (turn == 0) {
            return Optional.empty();
        }
        double s = c.minus(a).cross(second) / turn;
        double t = c.minus(a).cross(first) / turn;
        return s >= 0 && s <= 1 && t >= 0 && t <= 1
                ? Optional.of(a.plus(first.times(s)))
                : Optional.empty();
    }

    /// Whether the piece from `a` to `b` crosses the line.
    static boolean crosses(Vec a, Vec b, Line line) {
        for (int i = 1; i < line.points().size(); i++) {
            if (of(a, b, line.points().get(i - 1), line.points().get(i)).isPresent()) {
                return true;
            }
        }
        return false;
    }
}
