package de.leerplan.replay;

import de.leerplan.forecast.HourOfWeek;
import de.leerplan.model.Fraction;
import de.leerplan.replay.city.Spot;

import java.util.Set;

/// When in the week a container fills: a weight for each hour of the week, 1 on average. Invented
/// shapes: shops by day, parks and the river bank on warm evenings and weekends, stops at the rush
/// hours, the market on its three days.
final class Rhythm {
    private static final Set<Integer> MARKET_DAYS = Set.of(1, 4, 5);
    private static final int SATURDAY = 5;
    private static final int SUNDAY = 6;

    private final double[] weights = new double[HourOfWeek.COUNT];

    private Rhythm() {}

    static Rhythm of(Spot spot) {
        Rhythm rhythm = new Rhythm();
        double sum = 0;
        for (int hour = 0; hour < HourOfWeek.COUNT; hour++) {
            rhythm.weights[hour] = weight(spot, hour / 24, hour % 24);
            sum += rhythm.weights[hour];
        }
        for (int hour = 0; hour < HourOfWeek.COUNT; hour++) {
            rhythm.weights[hour] *= HourOfWeek.COUNT / sum;
        }
        return rhythm;
    }

    double at(int hourOfWeek) {
        return weights[hourOfWeek];
    }

    private static double weight(Spot spot, int day, int hour) {
        boolean weekend = day >= SATURDAY;
        if (spot.fraction() != Fraction.LITTER) {
            return 0.15 + hill(hour, 8, 2) + 1.4 * hill(hour, 18, 3) * (weekend ? 1.3 : 1);
        }
        return 0.08
                + switch (spot.surroundings()) {
                    case MARKET ->
                            hill(hour, 16, 4)
                                    + (MARKET_DAYS.contains(day) ? 5 * hill(hour, 12, 2) : 0);
                    case PEDESTRIAN ->
                            hill(hour, 15, 4) * (day == SATURDAY ? 1.5 : day == SUNDAY ? 0.4 : 1);
                    case SQUARE -> hill(hour, 14, 5) * (day == SUNDAY ? 0.7 : 1);
                    case PARK -> hill(hour, 17, 4) * (weekend ? 1.8 : 1);
                    case RIVER -> hill(hour, 19, 4) * (weekend ? 2 : 1);
                    case STOP -> (hill(hour, 8, 2) + hill(hour, 17, 3)) * (weekend ? 0.6 : 1);
                    case STADIUM, STREET -> hill(hour, 15, 6);
                };
    }

    private static double hill(int hour, double top, double width) {
        double away = (hour + 0.5 - top) / width;
        return StrictMath.exp(-away * away / 2);
    }
}
