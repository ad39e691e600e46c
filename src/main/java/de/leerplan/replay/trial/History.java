package de.leerplan.replay.trial;

import de.leerplan.forecast.CityEvent;
import de.leerplan.forecast.DayWeather;
import de.leerplan.model.Container;

import java.time.ZoneId;
import java.util.List;

/// Weeks of readings and emptyings, simulated or real, to try forecasts on.
///
/// @param entries in the order of their time
/// @param events known beforehand
/// @param weather as forecast the day before
/// @param outcome what came of a container that was left alone
public record History(
        ZoneId zone,
        List<Container> containers,
        List<Entry> entries,
        List<CityEvent> events,
        List<DayWeather> weather,
        Outcome outcome) {
    public History {
        containers = List.copyOf(containers);
        entries = List.copyOf(entries);
        events = List.copyOf(events);
        weather = List.copyOf(weather);
    }

    /// The same with what a calendar and weather reports say.
    public History with(List<CityEvent> calendar, List<DayWeather> reports) {
        return new History(zone, containers, entries, calendar, reports, outcome);
    }
}
