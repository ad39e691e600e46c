package de.leerplan.forecast;

import de.leerplan.forecast.HabitLearning.Point;
import de.leerplan.model.Container;

import java.util.List;

/// Learns from a day what events and weather do.
public final class EffectLearning {
    private EffectLearning() {}

    /// @param day points of one container's day in the order of their time
    /// @param habits as they were on that day
    public static Surroundings after(
            Surroundings before, List<Point> day, Forecast habits, Container container) {
        Forecast usual = new Forecast(habits.habits(), habits.zone(), Conditions.USUAL);
        Surroundings next = before;
        for (int i = 1; i < day.size(); i++) {
            Point from = day.get(i - 1);
            Point to = day.get(i);
            if (HabitLearning.teaches(from, to)) {
                double expected = usual.rise(container, from.at(), to.at());
                double came = to.percent() - from.percent();
                next = next.learning(container, from.at(), expected, came, habits.zone());
            }
        }
        return next;
    }
}
