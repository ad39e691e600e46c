package de.leerplan.replay.trial;

import de.leerplan.forecast.CityEvent;
import de.leerplan.forecast.DayWeather;
import de.leerplan.model.City;
import de.leerplan.model.Container;
import de.leerplan.model.Fraction;
import de.leerplan.model.GeoPoint;
import de.leerplan.operations.Observation.ReadingReceived;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeSet;

/// Weeks of a city with sound sensors, with weather, markets, matches and a festival.
public final class SimulatedHistory {
    private static final LocalDate FIRST = LocalDate.of(2026, 4, 6);

    private SimulatedHistory() {}

    public static History of(City like, int containers, int weeks, long seed) {
        City city = TrialCity.of(like, containers);
        Era era = new Era(FIRST, weeks * 7 + 3, city.zone());
        Chance chance = new Chance(seed);
        Weather weather = new Weather(era.days(), FIRST.getDayOfYear(), chance.fork());
        List<CityEvent> events = events(era);
        List<Container> all = List.copyOf(city.containers().values());
        List<TrueBin> bins =
                new Streets(era, weather, crowds(events, chance.fork()), chance.fork()).bins(all);
        RadioGaps radio = new RadioGaps(districts(all), era, chance.fork());
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < bins.size(); i++) {
            TrialSensor sensor =
                    new TrialSensor(
                            bins.get(i), bins, era, weather, radio, List.of(), chance.fork());
            heard(i, bins.get(i), sensor, entries);
        }
        entries.sort(Comparator.comparing(Entry::at).thenComparing(Entry::container));
        return new History(
                era.zone(),
                all,
                entries,
                events,
                told(era, weather, chance.fork()),
                (bin, origin, target) -> left(bins.get(bin), origin, target, era));
    }

    private static void heard(int number, TrueBin bin, TrialSensor sensor, List<Entry> entries) {
        for (ReadingReceived reading : sensor.readings()) {
            double percent = reading.measured().fill(bin.container().calibration()).percent();
            entries.add(new Entry(reading.measuredAt(), number, percent, false));
        }
        for (Emptied emptied : bin.emptyings().subList(1, bin.emptyings().size())) {
            if (emptied.reported()) {
                entries.add(new Entry(emptied.at(), number, 1, true));
            }
        }
    }

    private static OptionalDouble left(TrueBin bin, Instant origin, Instant target, Era era) {
        return target.isBefore(era.ends())
                ? OptionalDouble.of(bin.left(origin, target))
                : OptionalDouble.empty();
    }

    /// The forecast of the day before, with its errors.
    private static List<DayWeather> told(Era era, Weather weather, Chance chance) {
        List<DayWeather> told = new ArrayList<>();
        for (int day = 0; day < era.days(); day++) {
            double noon = weather.noon(day) + 1.2 * chance.normal();
            told.add(new DayWeather(era.date(day), Math.clamp(noon, -30, 45), 0));
        }
        return told;
    }

    private static List<CityEvent> events(Era era) {
        List<CityEvent> events = new ArrayList<>();
        for (int day = 0; day < era.days(); day++) {
            LocalDate date = era.date(day);
            int weekday = date.getDayOfWeek().getValue();
            if (weekday == 2 || weekday == 6) {
                events.add(event(era, "market", date, 8, 14, 50.1038, 8.7665, 350));
            }
            if (weekday == 6 && day % 2 == 1) {
                events.add(event(era, "stadium", date, 13, 19, 50.1030, 8.7930, 800));
            }
            if (weekday >= 5 && day % 35 > 28) {
                events.add(event(era, "lichterfest", date, 15, 23, 50.1073, 8.7603, 1000));
            }
        }
        return events;
    }

    private static CityEvent event(
            Era era,
            String kind,
            LocalDate date,
            int from,
            int to,
            double lat,
            double lon,
            double metres) {
        return new CityEvent(
                kind,
                kind,
                date.atTime(LocalTime.of(from, 0)).atZone(era.zone()).toInstant(),
                date.atTime(LocalTime.of(to, 0)).atZone(era.zone()).toInstant(),
                new GeoPoint(lat, lon),
                metres);
    }

    /// How much each kind of event really draws, with a size of its own each time.
    private static Events crowds(List<CityEvent> events, Chance chance) {
        Map<CityEvent, Double> sizes = new HashMap<>();
        Map<String, Double> usual = Map.of("market", 2.0, "stadium", 3.0, "lichterfest", 4.0);
        for (CityEvent event : events) {
            sizes.put(event, usual.getOrDefault(event.kind(), 2.0) * chance.around1(20));
        }
        return (container, at) -> {
            double factor = 1;
            for (CityEvent event : events) {
                boolean on = !at.isBefore(event.from()) && at.isBefore(event.to());
                if (on && container.fraction() == Fraction.LITTER) {
                    double away = event.place().metresTo(container.place()) / event.metres();
                    double size = sizes.getOrDefault(event, 1.0);
                    factor *= away < 1 ? 1 + size * StrictMath.sqrt(1 - away) : 1;
                }
            }
            return factor;
        };
    }

    private static TreeSet<String> districts(List<Container> containers) {
        TreeSet<String> districts = new TreeSet<>();
        containers.forEach(container -> districts.add(container.district()));
        return districts;
    }
}
