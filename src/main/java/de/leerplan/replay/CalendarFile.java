package de.leerplan.replay;

import de.leerplan.forecast.CityEvent;
import de.leerplan.forecast.DayWeather;
import de.leerplan.model.GeoPoint;
import de.leerplan.model.Unusable;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

/// Reads a calendar of events (`kind,name,from,to,lat,lon,metres`) and reports of the weather
/// (`day,max_celsius,rain_mm`). `docs/forecast.md` describes both.
public final class CalendarFile {
    private CalendarFile() {}

    /// @throws Unusable if a line is wrong, naming it and what was expected
    public static List<CityEvent> events(Path file) {
        return CsvFile.read(file, "kind", "name", "from", "to", "lat", "lon", "metres")
                .map(CalendarFile::event);
    }

    /// @throws Unusable if a line is wrong, naming it and what was expected
    public static List<DayWeather> weather(Path file) {
        return CsvFile.read(file, "day", "max_celsius", "rain_mm").map(CalendarFile::day);
    }

    private static CityEvent event(CsvRow row) {
        try {
            return new CityEvent(
                    row.text("kind"),
                    row.text("name"),
                    OffsetDateTime.parse(row.text("from")).toInstant(),
                    OffsetDateTime.parse(row.text("to")).toInstant(),
                    new GeoPoint(row.number("lat"), row.number("lon")),
                    row.number("metres"));
        } catch (DateTimeException | IllegalArgumentException e) {
            throw refused(row, "a kind, times such as 2026-08-15T18:00:00+02:00, metres > 0", e);
        }
    }

    private static DayWeather day(CsvRow row) {
        try {
            return new DayWeather(
                    LocalDate.parse(row.text("day")),
                    row.number("max_celsius"),
                    row.number("rain_mm"));
        } catch (DateTimeException | IllegalArgumentException e) {
            throw refused(row, "a day such as 2026-07-14, degrees Celsius, millimetres", e);
        }
    }

    private static Unusable refused(CsvRow row, String expected, RuntimeException cause) {
        return new Unusable(
                "%s, line %d: expected %s".formatted(row.file(), row.line(), expected),
                "mend the line; docs/forecast.md describes the format",
                cause);
    }
}
