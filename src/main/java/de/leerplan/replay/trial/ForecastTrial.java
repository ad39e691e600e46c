package de.leerplan.replay.trial;

import de.leerplan.forecast.Belief;
import de.leerplan.forecast.EffectLearning;
import de.leerplan.forecast.Forecast;
import de.leerplan.forecast.Habit;
import de.leerplan.forecast.HabitBook;
import de.leerplan.forecast.HabitLearning;
import de.leerplan.forecast.Surroundings;
import de.leerplan.model.Container;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

/// Forecasts a history from rolling origins: at each only what was known by then is used, and what
/// came later is looked up only to score.
public final class ForecastTrial {
    private static final LocalTime LEARNING = LocalTime.of(4, 0);
    private static final List<LocalTime> ORIGINS =
            List.of(LocalTime.of(5, 30), LocalTime.of(13, 0));
    private static final int[] HOURS = {6, 12, 24, 48};
    private static final Duration STILL_FRESH = Duration.ofHours(5);

    private final History history;
    private final int warmUpDays;
    private final List<Course> courses = new ArrayList<>();
    private final ForecastScore score = new ForecastScore();
    private HabitBook habits = HabitBook.EMPTY;
    private int next;

    private ForecastTrial(History history, int warmUpDays) {
        this.history = history;
        this.warmUpDays = warmUpDays;
        for (Container container : history.containers()) {
            courses.add(new Course(container));
        }
        Surroundings known = Surroundings.NONE;
        for (var event : history.events()) {
            known = known.with(event);
        }
        habits = habits.with(known);
    }

    /// @param warmUpDays days at the beginning that only teach
    public static ForecastScore run(History history, int warmUpDays) {
        return new ForecastTrial(history, warmUpDays).play();
    }

    private ForecastScore play() {
        if (history.entries().isEmpty()) {
            return score;
        }
        LocalDate first = date(history.entries().getFirst().at());
        LocalDate last = date(history.entries().getLast().at());
        for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
            hear(at(day, LEARNING));
            learn();
            tellWeather(day);
            for (LocalTime origin : ORIGINS) {
                hear(at(day, origin));
                if (!day.isBefore(first.plusDays(warmUpDays))) {
                    forecast(at(day, origin));
                }
            }
        }
        return score;
    }

    private void hear(Instant until) {
        Forecast forecast = forecast();
        while (next < history.entries().size()
                && !history.entries().get(next).at().isAfter(until)) {
            Entry entry = history.entries().get(next++);
            courses.get(entry.container()).hear(entry, forecast);
        }
    }

    private void learn() {
        Forecast forecast = forecast();
        HabitBook learned = habits;
        Surroundings known = habits.surroundings().aDayLater();
        for (Course course : courses) {
            List<HabitLearning.Point> day = course.takeDay();
            Container container = course.container();
            Habit before = habits.own().getOrDefault(container.id(), Habit.UNKNOWN);
            learned =
                    learned.with(container, HabitLearning.after(before, day, forecast, container));
            known = EffectLearning.after(known, day, forecast, container);
        }
        habits = learned.with(known);
    }

    /// The weather of a day is known from that morning on, of the next one too.
    private void tellWeather(LocalDate day) {
        Surroundings known = habits.surroundings();
        for (var weather : history.weather()) {
            if (!weather.day().isAfter(day.plusDays(1))) {
                known = known.with(weather);
            }
        }
        habits = habits.with(known);
    }

    private void forecast(Instant origin) {
        Forecast forecast = forecast();
        for (int i = 0; i < courses.size(); i++) {
            Course course = courses.get(i);
            if (course.heardSince(origin.minus(STILL_FRESH))) {
                for (int hours : HOURS) {
                    forecast(i, course, forecast, origin, hours);
                }
            }
        }
    }

    private void forecast(int number, Course course, Forecast forecast, Instant origin, int hours) {
        Instant target = origin.plus(Duration.ofHours(hours));
        Belief belief = forecast.at(course.container(), course.belief(), target);
        history.outcome()
                .left(number, origin, target)
                .ifPresent(came -> score.add(belief, came, course.baselines(origin, target)));
    }

    private Forecast forecast() {
        return new Forecast(habits, history.zone());
    }

    private LocalDate date(Instant at) {
        return at.atZone(history.zone()).toLocalDate();
    }

    private Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(history.zone()).toInstant();
    }
}
