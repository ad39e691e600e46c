package de.leerplan.reports.tour;

import de.leerplan.model.City;
import de.leerplan.model.Container;
import de.leerplan.model.FillLevel;
import de.leerplan.model.GeoPoint;
import de.leerplan.model.Leg;
import de.leerplan.model.Load;
import de.leerplan.model.Stop;
import de.leerplan.model.StopTimes;
import de.leerplan.operations.SmallCity;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Sheets of a truck that has two stops behind it, in the made-up city.
final class SheetSample {
    private static final City CITY = SmallCity.with(100);

    private SheetSample() {}

    /// So many litter bins and the way home; nothing at all for 0.
    static TourSheet tour(int bins) {
        List<SheetStop> stops = new ArrayList<>();
        GeoPoint from = CITY.depot().place();
        for (int i = 1; i <= bins; i++) {
            Container bin = CITY.containers().get(SmallCity.bin(i));
            stops.add(collect(stops.size() + 3, from, bin, bin.name()));
            from = bin.place();
        }
        if (bins > 0) {
            stops.add(home(stops.size() + 3, from));
        }
        return sheet(stops);
    }

    /// One litter bin that stands at `name`.
    static TourSheet tourTo(String name) {
        Container bin = CITY.containers().get(SmallCity.bin(1));
        return sheet(List.of(collect(3, CITY.depot().place(), bin, name)));
    }

    /// So many litter bins, of each of which the same is remarked.
    static TourSheet remarked(int bins, String remark) {
        TourSheet plain = tour(bins);
        return sheet(plain.stops().stream().map(stop -> with(stop, remark)).toList());
    }

    private static SheetStop with(SheetStop stop, String remark) {
        return new SheetStop(
                stop.number(),
                stop.promised(),
                stop.stop(),
                stop.path(),
                stop.code(),
                stop.name(),
                remark,
                stop.container());
    }

    private static TourSheet sheet(List<SheetStop> stops) {
        return new TourSheet(
                CITY,
                SmallCity.DAY,
                SmallCity.at(6, 0),
                CITY.trucks().get(SmallCity.FIRST_TRUCK),
                7,
                CITY.depot().place(),
                stops);
    }

    private static SheetStop collect(int number, GeoPoint from, Container bin, String name) {
        Stop stop =
                new Stop.Collect(
                        bin.id(),
                        bin.place(),
                        new Leg(200, 60),
                        times(number),
                        new FillLevel(80),
                        new Load(80, 8),
                        number % 2 == 0);
        List<GeoPoint> path = List.of(from, bin.place());
        return new SheetStop(
                number, number < 6, stop, path, bin.id().value(), name, "", Optional.of(bin));
    }

    private static SheetStop home(int number, GeoPoint from) {
        GeoPoint depot = CITY.depot().place();
        Stop stop = new Stop.Return(SmallCity.DEPOT, depot, new Leg(900, 120), times(number));
        return new SheetStop(
                number,
                false,
                stop,
                List.of(from, depot),
                "DEPOT",
                CITY.depot().name(),
                "",
                Optional.empty());
    }

    private static StopTimes times(int number) {
        Instant at = SmallCity.at(6, 0).plusSeconds(120L * number);
        return new StopTimes(at, at, at.plusSeconds(60));
    }
}
