package de.leerplan.ui.map;

import de.leerplan.model.BaseMap;
import de.leerplan.model.City;
import de.leerplan.model.Container;
import de.leerplan.model.GeoPoint;
import de.leerplan.model.MapClass;
import de.leerplan.model.MapFeature;
import de.leerplan.model.OrderId;
import de.leerplan.model.OrderKind;
import de.leerplan.model.Path;
import de.leerplan.model.ServiceOrder;
import de.leerplan.model.TruckId;
import de.leerplan.operations.DayState;
import de.leerplan.operations.Decision;
import de.leerplan.operations.Observation;
import de.leerplan.ui.Selection;
import de.leerplan.ui.Theme;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/// A grid of streets with a pond, and a day in it.
final class SketchedTown {
    private static final GeoPoint SOUTH_WEST = new GeoPoint(50.09, 8.75);
    private static final GeoPoint NORTH_EAST = new GeoPoint(50.11, 8.78);

    private SketchedTown() {}

    static BaseMap map() {
        List<MapFeature> features = new ArrayList<>();
        GeoPoint corner = new GeoPoint(50.1, 8.765);
        features.add(
                new MapFeature(
                        MapClass.WATER,
                        "Weiher",
                        List.of(
                                corner,
                                new GeoPoint(50.1, 8.77),
                                new GeoPoint(50.103, 8.77),
                                new GeoPoint(50.103, 8.765),
                                corner)));
        for (int i = 0; i <= 10; i++) {
            double lat = 50.09 + 0.002 * i;
            double lon = 8.75 + 0.003 * i;
            features.add(street("Querstraße " + i, lat, 8.75, lat, 8.78));
            features.add(street("Längsstraße " + i, 50.09, lon, 50.11, lon));
        }
        return new BaseMap(features, SOUTH_WEST, NORTH_EAST, "Skizze");
    }

    static DayState day(int bins, int trucks) {
        City city = new BenchCity(map(), new Random(3)).city(bins, trucks);
        return BenchDay.of(city, new Random(4));
    }

    /// With all trucks standing at one place, and many orders for a few houses.
    static DayState crowdedDay() {
        DayState day = day(300, 16);
        GeoPoint depot = day.city().depot().place();
        for (TruckId truck : day.city().trucks().keySet()) {
            int heading = 20 * day.trucks().size() % 360;
            day =
                    day.after(
                                    new Observation.TruckMoved(
                                            day.now(), day.now(), truck, depot, heading, 0))
                            .next();
        }
        List<Container> bins = List.copyOf(day.city().containers().values());
        for (int i = 0; i < 24; i++) {
            GeoPoint place = i < 6 ? depot : bins.get(40 * (i % 3)).place();
            day =
                    day.after(new Decision.OrderTaken(day.now(), "dispo", order(i, place, day)))
                            .next();
        }
        return day;
    }

    static ServiceOrder order(int number, GeoPoint place, DayState day) {
        return ServiceOrder.promised(
                new OrderId("A-2026-%04d".formatted(number)),
                OrderKind.ILLEGAL_DUMPING,
                "Querstraße 7",
                place,
                700,
                Duration.ofMinutes(7),
                day.now().minus(Duration.ofHours(number)),
                "");
    }

    /// What Google's map draws of a day, all layers shown and nothing chosen.
    static GoogleScene scene(DayState day, Viewport view, StepAside aside) {
        return scene(day, view, new LegBook(SketchedTown::straight, () -> {}), aside);
    }

    static GoogleScene scene(DayState day, Viewport view, LegBook legs, StepAside aside) {
        Bins bins = new Bins(day.city());
        return new GoogleScene(
                day,
                view,
                bins,
                Density.of(bins),
                legs,
                Theme.LIGHT,
                Set.of(MapLayer.values()),
                new Selection.None(),
                aside,
                Optional.empty());
    }

    /// As if there were no houses between the streets.
    static Path straight(GeoPoint from, GeoPoint to) {
        return new Path(List.of(from, to), 0, 0);
    }

    private static MapFeature street(
            String name, double lat, double lon, double lat2, double lon2) {
        return new MapFeature(
                MapClass.RESIDENTIAL_STREET,
                name,
                List.of(new GeoPoint(lat, lon), new GeoPoint(lat2, lon2)));
    }
}
