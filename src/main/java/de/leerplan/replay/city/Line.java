package de.leerplan.replay.city;

import java.util.ArrayList;
import java.util.List;

/// A line of at least two points.
record Line(List<Vec> points) {

    Line {
        points = List.copyOf(points);
        if (points.size() < 2) {
            throw new IllegalArgumentException("A line needs two points, not " + points.size());
        }
    }

    Vec first() {
        return points.getFirst();
    }

    Vec last() {
        return points.getLast();
    }

    double length() {
        double sum = 0;
        for (int i = 1; i < points.size(); i++) {
            sum += points.get(i - 1).distance(points.get(i));
        }
        return sum;
    }

    /// The same course with a point every `step` metres.
    Line resampled(double step) {
        int pieces = Math.max(1, (int) Math.round(length() / step));
        double gap = length() / pieces;
        List<Vec> out = new ArrayList<>();
        double next = 0;
        double walked = 0;
        for (int i = 1; i < points.size(); i++) {
            Vec from = points.get(i - 1);
            Vec to = points.get(i);
            double piece = from.distance(to);
            while (next <= walked + piece && out.size() < pieces) {
                out.add(piece == 0 ? from : from.towards(to, (next - walked) / piece));
                next += gap;
            }
            walked += piece;
        }
        out.add(last());
        return new Line(out);
    }

    /// The point of this line nearest to `point`.
    Vec nearest(Vec point) {
        Vec best = first();
        for (int i = 1; i < points.size(); i++) {
            Vec candidate = nearestOnSegment(points.get(i - 1), points.get(i), point);
            if (candidate.distance(point) < best.distance(point)) {
                best = candidate;
            }
        }
        return best;
    }

    /// Metres from the start to the place nearest to `point`.
    double metresAt(Vec point) {
        double best = Double.MAX_VALUE;
        double at = 0;
        double walked = 0;
        for (int i = 1; i < points.size(); i++) {
            Vec nearest = nearestOnSegment(points.get(i - 1), points.get(i), point);
            if (nearest.distance(point) < best) {
                best = nearest.distance(point);
                at = walked + points.get(i - 1).distance(nearest);
            }
            walked += points.get(i - 1).distance(points.get(i));
        }
        return at;
    }

    /// The points that lie between two distances from the start, in metres.
    List<Vec> between(double fromMetres, double toMetres) {
        List<Vec> out = new ArrayList<>();
        double walked = 0;
        for (int i = 0; i < points.size(); i++) {
            walked += i == 0 ? 0 : points.get(i - 1).distance(points.get(i));
            if (walked > fromMetres && walked < toMetres) {
                out.add(points.get(i));
            }
        }
        return out;
    }

    /// The place `metres` from the start.
    Vec at(double metres) {
        double left = metres;
        for (int i = 1; i < points.size(); i++) {
            double piece = points.get(i - 1).distance(points.get(i));
            if (left <= piece && piece > 0) {
                return points.get(i - 1).towards(points.get(i), left / piece);
            }
            left -= piece;
        }
        return last();
    }

    double distance(Vec point) {
        return nearest(point).distance(point);
    }

    /// The parallel line `offset` metres to the left, negative to the right.
    Line shifted(double offset) {
        List<Vec> out = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            Vec before = points.get(Math.max(0, i - 1));
            Vec after = points.get(Math.min(points.size() - 1, i + 1));
            out.add(points.get(i).plus(after.minus(before).unit().left().times(offset)));
        }
        return new Line(out);
    }

    Line reversed() {
        return new Line(points.reversed());
    }

    static Vec nearestOnSegment(Vec from, Vec to, Vec point) {
        Vec along = to.minus(from);
        double square = along.dot(along);
        if (square == 0) {
            return from;
        }
        double share = point.minus(from).dot(along) / square;
        return from.plus(along.times(Math.clamp(share, 0.0, 1.0)));
    }
}
