package de.leerplan.trucks.onboard;

import de.leerplan.model.GeoPoint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A way to drive, measured along its line.
final class Course {
    /// A path that passes within so many metres of a truck is joined there.
    private static final double NEAR_METRES = 80;

    /// A truck this near to a path is on it.
    private static final double ON_METRES = 15;

    private final List<GeoPoint> line;
    private final double[] metres;

    private Course(List<GeoPoint> line) {
        this.line = line;
        this.metres = new double[line.size()];
        for (int i = 1; i < line.size(); i++) {
            metres[i] = metres[i - 1] + line.get(i - 1).metresTo(line.get(i));
        }
    }

    /// The way from `place` along `path` to `target`. Joins the path where it is nearest; goes
    /// straight where there is no path, or none that is near.
    static Course from(GeoPoint place, List<GeoPoint> path, GeoPoint target) {
        List<GeoPoint> line = new ArrayList<>();
        line.add(place);
        Course.nearest(place, path)
                .filter(join -> join.place().metresTo(place) <= NEAR_METRES)
                .ifPresent(
                        join -> {
                            line.add(join.place());
                            line.addAll(path.subList(join.next(), path.size()));
                        });
        line.add(target);
        return new Course(line);
    }

    /// The way on from the place after `share` of this one, to the same target by another path,
    /// because a street was closed: where the truck has left the new path already it turns and
    /// goes back the way it came, until it is on it.
    Course rerouted(double share, List<GeoPoint> path, GeoPoint target) {
        List<GeoPoint> back = new ArrayList<>();
        back.add(at(share));
        int i = segment(share * metres());
        while (i >= 0 && !isOn(back.getLast(), path)) {
            back.add(line.get(i));
            i--;
        }
        if (!isOn(back.getLast(), path)) {
            return from(back.getFirst(), path, target);
        }
        Course rest = from(back.getLast(), path, target);
        back.addAll(rest.line);
        return new Course(back);
    }

    double metres() {
        return metres[metres.length - 1];
    }

    /// The place after `share` (0..1) of the way.
    GeoPoint at(double share) {
        double gone = share * metres();
        int i = segment(gone);
        double length = metres[i + 1] - metres[i];
        double part = length == 0 ? 1 : (gone - metres[i]) / length;
        return line.get(i).towards(line.get(i + 1), Math.clamp(part, 0, 1));
    }

    /// Compass degrees 0..359 of the street after `share` of the way.
    int heading(double share) {
        int i = segment(share * metres());
        return (int) Math.round(line.get(i).bearingTo(line.get(i + 1))) % 360;
    }

    private int segment(double gone) {
        int i = 0;
        while (i < line.size() - 2 && metres[i + 1] < gone) {
            i++;
        }
        return i;
    }

    private static boolean isOn(GeoPoint place, List<GeoPoint> path) {
        return nearest(place, path)
                .filter(join -> join.place().metresTo(place) <= ON_METRES)
                .isPresent();
    }

    /// Where `path` passes nearest to `place`; empty for a path of fewer than two points.
    private static Optional<Join> nearest(GeoPoint place, List<GeoPoint> path) {
        Optional<Join> best = Optional.empty();
        double least = Double.MAX_VALUE;
        for (int i = 1; i < path.size(); i++) {
            GeoPoint foot = place.nearestBetween(path.get(i - 1), path.get(i));
            double distance = foot.metresTo(place);
            if (distance < least) {
                least = distance;
                best = Optional.of(new Join(foot, i));
            }
        }
        return best;
    }

    /// @param next index of the point of the path that comes after it
    private record Join(GeoPoint place, int next) {}
}
