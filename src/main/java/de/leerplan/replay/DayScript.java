package de.leerplan.replay;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;

/// What is special about a sample day; the rest is the ordinary life of the city.
///
/// @param folder name of its folder below `days`
/// @param texts what `day.properties` says about it: titles and descriptions by language
/// @param dawnCelsius outdoor temperature at dawn
/// @param noonCelsius outdoor temperature in the afternoon
/// @param busy how much faster than usual everything fills
/// @param crowds events
/// @param troubled whether everything goes wrong that can
record DayScript(
        String folder,
        LocalDate date,
        long seed,
        LocalTime ends,
        Map<String, String> texts,
        int dawnCelsius,
        int noonCelsius,
        double busy,
        List<Crowd> crowds,
        boolean troubled) {
    static final LocalTime BEGINS = LocalTime.of(5, 0);

    DayScript withSeed(long newSeed) {
        return new DayScript(
                folder,
                date,
                newSeed,
                ends,
                texts,
                dawnCelsius,
                noonCelsius,
                busy,
                crowds,
                troubled);
    }

    Instant begin() {
        return at(BEGINS);
    }

    Instant end() {
        return at(ends);
    }

    Instant at(LocalTime time) {
        return date.atTime(time).atZone(SampleCity.ZONE).toInstant();
    }
}
