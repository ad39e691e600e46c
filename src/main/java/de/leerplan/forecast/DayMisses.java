package de.leerplan.forecast;

import de.leerplan.forecast.HabitLearning.Point;
import de.leerplan.model.Container;

/// What came in against what was expected, in parts of the day and in all.
final class DayMisses {
    /// Two readings of a usual sensor, squared points.
    private static final double SENSOR_VARIANCE = 2 * 2.5 * 2.5;

    private static final double MOST = 120;
    private static final double PART_SECONDS = 6 * 3600;

    private Scatter found = Scatter.NONE;
    private long part = Long.MIN_VALUE;
    private double partExpected;
    private double partCame;
    private double calmExpected;
    private double calmCame;
    private double expected;
    private double came;
    private int pairs;

    void add(Point from, Point to, Forecast forecast, Container of) {
        long now = (long) (from.at().getEpochSecond() / PART_SECONDS);
        if (now != part) {
            close();
            part = now;
        }
        double due = forecast.rise(of, from.at(), to.at());
        double rose = to.percent() - from.percent();
        partExpected += due;
        partCame += rose;
        expected += due;
        came += rose;
        pairs++;
        if (!forecast.habits().surroundings().crowded(of, from.at())) {
            calmExpected += due;
            calmCame += rose;
        }
    }

    Scatter into(Habit before) {
        close();
        Scatter old = before.scatter().orElse(Scatter.NONE).faded();
        Scatter all = pairs > 0 ? found.day(expected, shrunk(expected, came)) : found;
        return before.weeks() < 1 ? old : old.plus(all, 1);
    }

    /// Crowds at an event are no season.
    ///
    /// @param factor by which the forecast was already raised
    Trend trend(Habit before, double factor) {
        Trend old = before.trend().orElse(Trend.NONE);
        return before.weeks() < 1 ? old : old.day(calmExpected / factor, calmCame);
    }

    private void close() {
        if (partExpected > 0) {
            found = found.part(partExpected, shrunk(partExpected, partCame));
        }
        partExpected = 0;
        partCame = 0;
    }

    /// What came in, nearer to what was expected by the noise of two readings.
    private static double shrunk(double expected, double came) {
        double miss = came - expected;
        double square = Math.max(0, miss * miss - SENSOR_VARIANCE);
        return expected + Math.signum(miss) * Math.min(MOST, Math.sqrt(square));
    }
}
