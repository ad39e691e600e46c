package de.leerplan.replay.city;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The streets drawn so far as points with a direction, found by place.
final class Traces {
    private static final double CELL = 60;
    private static final int COLUMNS = 256;

    private record Trace(Vec point, Vec heading, int street) {}

    private final List<List<Trace>> cells = new ArrayList<>();

    Traces() {
        for (int i = 0; i < COLUMNS * COLUMNS; i++) {
            cells.add(new ArrayList<>(0));
        }
    }

    void add(Line course, int street) {
        List<Vec> points = course.resampled(10).points();
        for (int i = 0; i < points.size(); i++) {
            Vec before = points.get(Math.max(0, i - 1));
            Vec after = points.get(Math.min(points.size() - 1, i + 1));
            Vec heading = after.minus(before).unit();
            cells.get(cell(points.get(i))).add(new Trace(points.get(i), heading, street));
        }
    }

    /// Whether another street runs within `distance` metres in much the same direction.
    boolean parallelNear(Vec point, Vec heading, double distance, int except) {
        int reach = (int) Math.ceil(distance / CELL);
        for (int row = -reach; row <= reach; row++) {
            for (int column = -reach; column <= reach; column++) {
                Vec shifted = point.plus(new Vec(column * CELL, row * CELL));
                for (Trace trace : cells.get(cell(shifted))) {
                    if (trace.street() != except
                            && Math.abs(trace.heading().dot(heading)) > 0.64
                            && trace.point().distance(point) < distance) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /// The nearest place of a street that lies ahead within `distance` metres.
    Optional<Vec> ahead(Vec point, Vec heading, double distance) {
        Optional<Vec> best = Optional.empty();
        double nearest = distance;
        int reach = (int) Math.ceil(distance / CELL);
        for (int row = -reach; row <= reach; row++) {
            for (int column = -reach; column <= reach; column++) {
                Vec shifted = point.plus(new Vec(column * CELL, row * CELL));
                for (Trace trace : cells.get(cell(shifted))) {
                    Vec way = trace.point().minus(point);
                    double metres = way.length();
                    if (metres < nearest && way.dot(heading) > 0.8 * metres) {
                        best = Optional.of(trace.point());
                        nearest = metres;
                    }
                }
            }
        }
        return best;
    }

    private static int cell(Vec point) {
        int column = Math.floorMod((int) Math.floor(point.x() / CELL), COLUMNS);
        int row = Math.floorMod((int) Math.floor(point.y() / CELL), COLUMNS);
        return row * COLUMNS + column;
    }
}
