package de.leerplan.app;

import de.leerplan.model.Unusable;
import de.leerplan.operations.DayState;
import de.leerplan.operations.Fact;
import de.leerplan.operations.Observation.EventAnnounced;
import de.leerplan.operations.Observation.WeatherTold;
import de.leerplan.replay.CalendarFile;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Reads the calendar and the weather from the data folder at the beginning of a day, and tells
/// what the state does not know yet. A broken file is said once and does not stop the day.
record Circumstances(Folders folders) {
    private static final Logger LOG = LoggerFactory.getLogger(Circumstances.class);
    private static final Duration AHEAD = Duration.ofDays(14);
    private static final int WEATHER_DAYS = 35;

    List<Fact> facts(DayState state, Instant at) {
        List<Fact> facts = new ArrayList<>();
        try {
            events(at, facts);
            weather(state, at, facts);
        } catch (Unusable e) {
            LOG.warn("Calendar or weather is left aside: {}", e.getMessage());
        }
        return facts;
    }

    private void events(Instant at, List<Fact> facts) {
        if (Files.exists(folders.calendar())) {
            CalendarFile.events(folders.calendar()).stream()
                    .filter(event -> event.to().isAfter(at))
                    .filter(event -> event.from().isBefore(at.plus(AHEAD)))
                    .forEach(event -> facts.add(new EventAnnounced(at, event)));
        }
    }

    private void weather(DayState state, Instant at, List<Fact> facts) {
        if (Files.exists(folders.weather())) {
            LocalDate oldest = at.atZone(state.city().zone()).toLocalDate().minusDays(WEATHER_DAYS);
            CalendarFile.weather(folders.weather()).stream()
                    .filter(day -> day.day().isAfter(oldest))
                    .forEach(day -> facts.add(new WeatherTold(at, day)));
        }
    }
}
