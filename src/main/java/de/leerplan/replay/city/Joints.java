package de.leerplan.replay.city;

import java.util.ArrayList;
import java.util.List;

/// Joins the hand-drawn main streets: an end that stops near another street is drawn on to it.
final class Joints {
    private static final double REACH = 80;
    private static final double SAME_END = 30;

    private Joints() {}

    static List<Street> joined(List<Street> streets) {
        List<Street> out = new ArrayList<>(streets);
        for (int i = 0; i < out.size(); i++) {
            List<Vec> points = new ArrayList<>(out.get(i).course().points());
            points.set(0, target(out, i, points.getFirst()));
            points.set(points.size() - 1, target(out, i, points.getLast()));
            Street street = out.get(i);
            out.set(i, new Street(street.kind(), street.name(), new Line(points)));
        }
        return out;
    }

    private static Vec target(List<Street> streets, int self, Vec end) {
        Vec best = end;
        double reach = REACH;
        for (int i = 0; i < streets.size(); i++) {
            if (i == self) {
                continue;
            }
            Line other = streets.get(i).course();
            for (Vec otherEnd : List.of(other.first(), other.last())) {
                if (otherEnd.distance(end) < SAME_END) {
                    return otherEnd;
                }
            }
            Vec nearest = other.nearest(end);
            if (nearest.distance(end) < reach && !streets.get(i).passesAbove()) {
                best = nearest;
                reach = nearest.distance(end);
            }
        }
        return best;
    }
}
