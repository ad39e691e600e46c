package de.leerplan.trucks.onboard;

import de.leerplan.model.GeoPoint;

import java.util.ArrayList;
import java.util.List;

/// A way to drive, measured along its line.
final class Course {
    /// A path that passes within so many metres of a truck is joined there.
    private static final double NEAR_METRES = 80;

    private final List<GeoPoint> line;
    private final double[] metres;

    private Course(List<GeoPoint> line) {
        this.line = line;
        this.metres = new double[line.size()];
        for (int i = 1; i < line.size(); i++) {
            metres[i] = metres[i - 1] + line.get(i - 1).metresTo(line.get(i));
        }
    }

    /// The way from `place` along `path` to `target`. Joins the path where it passes near; goes
    /// straight where there is no path, or none that is near.
    static Course from(GeoPoint place, List<GeoPoint> path, GeoPoint target) {
        List<GeoPoint> line = new ArrayList<>();
        line.add(place);
        int join = nearest(place, path);
        if (join >= 0 && path.get(join).metresTo(place) <= NEAR_METRES) {
            line.addAll(path.subList(join, path.size()));
        }
        line.add(target);
        return new Course(line);
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

    private static int nearest(GeoPoint place, List<GeoPoint> path) {
        int best = -1;
        double least = Double.MAX_VALUE;
        for (int i = 0; i < path.size(); i++) {
            double distance = path.get(i).metresTo(place);
            if (distance < least) {
                least = distance;
                best = i;
            }
        }
        return best;
    }
}
