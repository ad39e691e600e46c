package de.leerplan.replay.trial;

/// Days of weather: warm spells and cold ones (an autoregressive course around the season's mean).
final class Weather {
    private final double[] noon;

    /// @param firstDay day of the year of the first day
    Weather(int days, int firstDay, Chance chance) {
        noon = new double[days];
        double anomaly = 0;
        for (int day = 0; day < days; day++) {
            double season = StrictMath.cos(2 * StrictMath.PI * (firstDay + day - 200) / 365.25);
            anomaly = 0.75 * anomaly + 2.6 * chance.normal();
            noon[day] = 15 + 10.5 * season + anomaly;
        }
    }

    /// Highest air temperature of a day, °C.
    double noon(int day) {
        return noon[Math.clamp(day, 0, noon.length - 1)];
    }

    /// Air temperature, °C.
    double celsius(int day, double hour) {
        return noon(day) - 4.5 + 4.5 * StrictMath.cos(2 * StrictMath.PI * (hour - 15) / 24);
    }
}
