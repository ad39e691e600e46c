package de.leerplan.reports.tour;

import de.leerplan.model.City;
import de.leerplan.model.Container;
import de.leerplan.model.GeoPoint;
import de.leerplan.model.Site;
import de.leerplan.model.SiteId;
import de.leerplan.model.Stop;
import de.leerplan.model.Tour;
import de.leerplan.model.Truck;
import de.leerplan.model.TruckId;
import de.leerplan.operations.DayState;
import de.leerplan.operations.DoneStop;
import de.leerplan.operations.Streets;
import de.leerplan.operations.TruckState;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What a truck still has to do, in the order driven, with all that a crew without a link needs.
///
/// @param written as of when
/// @param version of the tour; 0 without one
/// @param start where the truck made its last stop
public record TourSheet(
        City city,
        LocalDate day,
        Instant written,
        Truck truck,
        int version,
        GeoPoint start,
        List<SheetStop> stops) {
    public TourSheet {
        stops = List.copyOf(stops);
    }

    /// The sheet of `truck` as the day stands.
    ///
    /// @param streets asked for the course of every leg
    /// @throws IllegalArgumentException if there is no such truck
    public static TourSheet of(DayState state, TruckId truck, Streets streets) {
        TruckState now = state.truck(truck);
        GeoPoint start = now.lastDone().map(DoneStop::place).orElse(now.place());
        return new TourSheet(
                state.city(),
                state.day().orElseGet(() -> state.now().atZone(state.city().zone()).toLocalDate()),
                state.now(),
                now.truck(),
                now.version(),
                start,
                now.tour().map(tour -> stops(state, tour, start, streets)).orElse(List.of()));
    }

    /// A name for its file, without the ending: `2026-07-14_OF-SW-203`.
    public String fileName() {
        return day + "_" + truck.id().value().replaceAll("[^\\p{L}\\p{N}]+", "-");
    }

    /// Metres of all legs.
    public int metres() {
        return stops.stream().mapToInt(stop -> stop.stop().leg().metres()).sum();
    }

    public int collections() {
        return (int) stops.stream().filter(stop -> stop.container().isPresent()).count();
    }

    private static List<SheetStop> stops(
            DayState state, Tour tour, GeoPoint start, Streets streets) {
        List<SheetStop> stops = new ArrayList<>();
        GeoPoint from = start;
        for (int i = 0; i < tour.stops().size(); i++) {
            Stop stop = tour.stops().get(i);
            stops.add(
                    new SheetStop(
                            tour.firstNumber() + i,
                            i < tour.base(),
                            stop,
                            streets.path(tour.truck(), from, stop.place()).line(),
                            code(stop),
                            name(state.city(), stop),
                            state.city().instructions(stop),
                            container(state.city(), stop)));
            from = stop.place();
        }
        return stops;
    }

    private static String code(Stop stop) {
        return switch (stop) {
            case Stop.Collect c -> c.container().value();
            case Stop.Pickup p -> p.order().id().value();
            case Stop.Unload u -> u.site().value();
            case Stop.Pause _ -> "";
            case Stop.Return r -> r.site().value();
        };
    }

    private static String name(City city, Stop stop) {
        return switch (stop) {
            case Stop.Collect _ -> container(city, stop).map(Container::name).orElse("");
            case Stop.Pickup p -> p.order().address();
            case Stop.Unload u -> site(city, u.site());
            case Stop.Pause _ -> "";
            case Stop.Return r -> site(city, r.site());
        };
    }

    private static String site(City city, SiteId id) {
        Site site = city.sites().get(id);
        return site == null ? id.value() : site.name();
    }

    private static Optional<Container> container(City city, Stop stop) {
        if (!(stop instanceof Stop.Collect collect)) {
            return Optional.empty();
        }
        LocalDate day = LocalDate.ofInstant(collect.times().start(), city.zone());
        return Optional.ofNullable(city.containers().get(collect.container()))
                .map(container -> city.on(day, container));
    }
}
