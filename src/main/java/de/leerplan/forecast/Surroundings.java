package de.leerplan.forecast;

import de.leerplan.model.Container;
import de.leerplan.model.Fraction;

import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/// What is known of events and weather, and what both have been found to do.
///
/// @param effects by kind of event and ring around it, and by kind of container for the weather
public record Surroundings(
        PVector<CityEvent> events,
        PMap<LocalDate, DayWeather> weather,
        PMap<String, Effect> effects) {
    public static final Surroundings NONE =
            new Surroundings(TreePVector.empty(), HashTreePMap.empty(), HashTreePMap.empty());

    private static final int NORMAL_DAYS = 28;
    private static final double LEAST = 0.1;
    private static final double RAINY_MM = 8;
    private static final double TEN_DEGREES = 10;

    public Surroundings with(CityEvent event) {
        return events.contains(event)
                ? this
                : new Surroundings(events.plus(event), weather, effects);
    }

    public Surroundings with(DayWeather day) {
        return new Surroundings(events, weather.plus(day.day(), day), effects);
    }

    public Surroundings with(PMap<String, Effect> learned) {
        return new Surroundings(events, weather, learned);
    }

    public Conditions in(ZoneId zone) {
        return events.isEmpty() && weather.isEmpty()
                ? Conditions.USUAL
                : (container, at) -> factor(container, at, zone);
    }

    /// What one stretch of time taught of one container.
    ///
    /// @param expected points under usual conditions
    /// @param came points
    Surroundings learning(
            Container container, Instant at, double expected, double came, ZoneId zone) {
        LocalDate day = at.atZone(zone).toLocalDate();
        double byWeather = weatherFactor(container, day);
        PMap<String, Effect> next = effects;
        for (CityEvent event : events) {
            String key = key(event, container, at);
            if (!key.isEmpty()) {
                Effect before = next.getOrDefault(key, Effect.NONE);
                next = next.plus(key, before.seeing(1, expected * byWeather, came));
            }
        }
        if (next == effects && weather.containsKey(day)) {
            next = seen(next, warmKey(container), warmth(day), expected, came);
            next = seen(next, rainKey(container), rain(day), expected, came);
        }
        return with(next);
    }

    /// Whether an event draws people there and then.
    boolean crowded(Container container, Instant at) {
        return events.stream().anyMatch(event -> !key(event, container, at).isEmpty());
    }

    /// With what was learned of effects a day older.
    public Surroundings aDayLater() {
        PMap<String, Effect> older = effects;
        for (var effect : effects.entrySet()) {
            older = older.plus(effect.getKey(), effect.getValue().aDayLater());
        }
        return with(older);
    }

    private double factor(Container container, Instant at, ZoneId zone) {
        double factor = weatherFactor(container, at.atZone(zone).toLocalDate());
        double crowd = 1;
        for (CityEvent event : events) {
            String key = key(event, container, at);
            if (!key.isEmpty()) {
                crowd = Math.max(crowd, 1 + effects.getOrDefault(key, Effect.NONE).strength());
            }
        }
        return Math.max(LEAST, factor * crowd);
    }

    private double weatherFactor(Container container, LocalDate day) {
        if (!weather.containsKey(day)) {
            return 1;
        }
        double warm = effects.getOrDefault(warmKey(container), Effect.NONE).strength();
        double wet = effects.getOrDefault(rainKey(container), Effect.NONE).strength();
        return Math.max(LEAST, (1 + warm * warmth(day)) * (1 + wet * rain(day)));
    }

    /// How much warmer a day is than the weeks before, in tens of degrees.
    private double warmth(LocalDate day) {
        double sum = 0;
        int known = 0;
        for (int back = 1; back <= NORMAL_DAYS; back++) {
            DayWeather past = weather.get(day.minusDays(back));
            if (past != null) {
                sum += past.maxCelsius();
                known++;
            }
        }
        DayWeather today = weather.get(day);
        return today == null || known < 7
                ? 0
                : Math.clamp((today.maxCelsius() - sum / known) / TEN_DEGREES, -2, 2);
    }

    private double rain(LocalDate day) {
        DayWeather today = weather.get(day);
        return today == null ? 0 : Math.min(1, today.rainMm() / RAINY_MM);
    }

    private static PMap<String, Effect> seen(
            PMap<String, Effect> effects, String key, double cause, double expected, double came) {
        return cause == 0
                ? effects
                : effects.plus(
                        key, effects.getOrDefault(key, Effect.NONE).seeing(cause, expected, came));
    }

    /// Events fill litter bins, so that only those learn from them; empty if it is not felt.
    private static String key(CityEvent event, Container container, Instant at) {
        int ring =
                container.fraction() == Fraction.LITTER && event.at(at)
                        ? event.ring(container.place())
                        : -1;
        return ring < 0 ? "" : event.kind() + "/" + ring;
    }

    private static String warmKey(Container container) {
        return container.kind() + "/warm";
    }

    private static String rainKey(Container container) {
        return container.kind() + "/rain";
    }
}
