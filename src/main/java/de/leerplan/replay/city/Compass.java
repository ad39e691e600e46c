package de.leerplan.replay.city;

import java.util.List;
import java.util.stream.Stream;

/// Which way side streets run at a place: along or across the main streets, railways and banks
/// nearby. A cross field: the direction and its three quarter turns are alike, so four times the
/// angle is averaged (as in example-based street modelling, Chen et al. 2008) on a raster.
final class Compass {
    private static final double CELL = 50;
    private static final double SAMPLE = 30;
    private static final int REACH = 1200;

    private final Vec corner = Frame.point(50.066, 8.716);
    private final int columns = 190;
    private final int rows = 180;
    private final double[] cosines = new double[columns * rows];
    private final double[] sines = new double[columns * rows];

    Compass(CityPlan plan, long seed) {
        List<Street> guides =
                Stream.of(plan.streets(), plan.railways(), plan.rivers())
                        .flatMap(List::stream)
                        .toList();
        double[] weights = weights();
        for (Street guide : guides) {
            List<Vec> points = guide.course().resampled(SAMPLE).points();
            for (int i = 1; i < points.size(); i++) {
                spread(points.get(i - 1), points.get(i), weights);
            }
        }
        wander(plan, new Noise(seed, 300));
    }

    /// The street direction at `point` that turns least from `heading`.
    Vec along(Vec point, Vec heading) {
        double x = Math.clamp((point.x() - corner.x()) / CELL, 0.0, columns - 1.001);
        double y = Math.clamp((point.y() - corner.y()) / CELL, 0.0, rows - 1.001);
        double angle = StrictMath.atan2(mix(sines, x, y), mix(cosines, x, y)) / 4;
        Vec best = Vec.ofAngle(angle);
        for (int quarter = 1; quarter < 4; quarter++) {
            Vec candidate = Vec.ofAngle(angle + quarter * Math.PI / 2);
            if (candidate.dot(heading) > best.dot(heading)) {
                best = candidate;
            }
        }
        return best;
    }

    private void spread(Vec from, Vec to, double[] weights) {
        double angle = 4 * to.minus(from).angle();
        double cosine = StrictMath.cos(angle);
        double sine = StrictMath.sin(angle);
        int column = (int) ((from.x() - corner.x()) / CELL);
        int row = (int) ((from.y() - corner.y()) / CELL);
        int cells = (int) (REACH / CELL);
        for (int y = Math.max(0, row - cells); y <= Math.min(rows - 1, row + cells); y++) {
            for (int x = Math.max(0, column - cells);
                    x <= Math.min(columns - 1, column + cells);
                    x++) {
                int cell = y * columns + x;
                double weight = weights[(int) place(cell).distance(from)];
                cosines[cell] += cosine * weight;
                sines[cell] += sine * weight;
            }
        }
    }

    private void wander(CityPlan plan, Noise noise) {
        for (int cell = 0; cell < cosines.length; cell++) {
            Vec place = place(cell);
            double wander = plan.quarterAt(place).wander();
            double angle =
                    StrictMath.atan2(sines[cell], cosines[cell])
                            + 4 * StrictMath.toRadians(wander * 2 * noise.at(place));
            cosines[cell] = StrictMath.cos(angle);
            sines[cell] = StrictMath.sin(angle);
        }
    }

    private Vec place(int cell) {
        int column = cell % columns;
        int row = cell / columns;
        return corner.plus(new Vec(column * CELL, row * CELL));
    }

    private double mix(double[] values, double x, double y) {
        int column = (int) x;
        int row = (int) y;
        int cell = row * columns + column;
        double u = x - column;
        double v = y - row;
        double south = values[cell] * (1 - u) + values[cell + 1] * u;
        double north = values[cell + columns] * (1 - u) + values[cell + columns + 1] * u;
        return south * (1 - v) + north * v;
    }

    // Near streets decide; far ones only where there is no near one.
    private static double[] weights() {
        double[] out = new double[2 * REACH];
        for (int metres = 0; metres < out.length; metres++) {
            out[metres] =
                    StrictMath.exp(-metres * (double) metres / (2 * 170.0 * 170.0))
                            + 0.01 * StrictMath.exp(-metres / 500.0);
        }
        return out;
    }
}
