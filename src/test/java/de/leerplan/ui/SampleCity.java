package de.leerplan.ui;

import de.leerplan.model.BaseMap;
import de.leerplan.model.Calibration;
import de.leerplan.model.Capacity;
import de.leerplan.model.City;
import de.leerplan.model.Container;
import de.leerplan.model.ContainerId;
import de.leerplan.model.ContainerKind;
import de.leerplan.model.CrewRemark;
import de.leerplan.model.District;
import de.leerplan.model.Drive;
import de.leerplan.model.Fraction;
import de.leerplan.model.GeoPoint;
import de.leerplan.model.MapClass;
import de.leerplan.model.MapFeature;
import de.leerplan.model.Shift;
import de.leerplan.model.Site;
import de.leerplan.model.SiteId;
import de.leerplan.model.SiteKind;
import de.leerplan.model.TimeWindow;
import de.leerplan.model.Truck;
import de.leerplan.model.TruckId;

import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// A made-up city to look at: 360 containers in six districts, ten trucks, a grid of streets.
public final class SampleCity {
    public static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    static final SiteId DEPOT = new SiteId("BH");
    static final SiteId PLANT = new SiteId("MHKW");
    static final int CONTAINERS = 360;
    static final int TRUCKS = 10;

    public static final String REMARK = "Schlüssel beim Hausmeister, Hof links";

    private static final List<String> DISTRICTS =
            List.of(
                    "Westend",
                    "Kaiserlei",
                    "Mathildenviertel",
                    "Bürgel",
                    "Lauterborn",
                    "Tempelsee");
    private static final List<String> STREETS =
            List.of(
                    "Frankfurter Straße",
                    "Wilhelmsplatz",
                    "Bieberer Straße",
                    "Bettinastraße",
                    "Waldstraße",
                    "Senefelderstraße",
                    "Mainstraße",
                    "Ludwigstraße",
                    "Starkenburgring",
                    "Groß-Hasenbach-Straße");

    private SampleCity() {}

    public static City city() {
        List<Container> containers = new ArrayList<>();
        for (int i = 0; i < CONTAINERS; i++) {
            containers.add(container(i));
        }
        List<Truck> trucks = new ArrayList<>();
        for (int i = 0; i < TRUCKS; i++) {
            trucks.add(truck(i));
        }
        List<District> districts = new ArrayList<>();
        for (int i = 0; i < DISTRICTS.size(); i++) {
            districts.add(new District(DISTRICTS.get(i), centre(i)));
        }
        return City.of("Musterstadt", ZONE, true, districts, containers, trucks, sites());
    }

    public static ContainerId container(String number) {
        return new ContainerId("OF-" + number);
    }

    public static TruckId truck(String number) {
        return new TruckId("OF-SW " + number);
    }

    /// A street grid, a river and a park.
    public static BaseMap map() {
        List<MapFeature> features = new ArrayList<>();
        features.add(area(MapClass.WATER, "Main", 50.119, 8.70, 50.123, 8.83));
        features.add(area(MapClass.GREEN, "Dreieichpark", 50.102, 8.742, 50.106, 8.75));
        for (int i = 0; i < 10; i++) {
            double lat = 50.084 + 0.0035 * i;
            double lon = 8.722 + 0.01 * i;
            MapClass kind = i % 3 == 0 ? MapClass.MAIN_STREET : MapClass.RESIDENTIAL_STREET;
            features.add(line(kind, STREETS.get(i), lat, 8.715, lat, 8.82));
            features.add(line(kind, STREETS.get(9 - i), 50.082, lon, 50.118, lon));
        }
        return new BaseMap(
                features, new GeoPoint(50.08, 8.70), new GeoPoint(50.125, 8.83), "Skizzennetz");
    }

    private static Container container(int i) {
        GeoPoint centre = centre(i % 6);
        int k = i / 6;
        GeoPoint place =
                new GeoPoint(
                        centre.lat() + (k % 8 - 3.5) * 0.0016,
                        centre.lon() + (Math.floorDiv(k, 8) - 3.5) * 0.0026);
        ContainerKind kind = ContainerKind.values()[i % 7 % 6];
        int litres =
                switch (kind) {
                    case LITTER_BIN -> 110;
                    case WHEELIE_240 -> 240;
                    case WHEELIE_1100 -> 1100;
                    case UNDERGROUND -> 3000;
                    case GLASS_IGLOO -> 2500;
                    case SOLAR_PRESS -> 600;
                };
        return new Container(
                container("%04d".formatted(101 + i)),
                STREETS.get(i * 7 % 10) + " " + (1 + i % 90),
                kind,
                i % 3 == 0 ? Fraction.LITTER : Fraction.RESIDUAL,
                litres,
                place,
                DISTRICTS.get(i % 6),
                Duration.ofSeconds(75),
                TimeWindow.ANY_TIME,
                0,
                new Calibration(1000, 100),
                i % 40 == 13 ? "" : "EM400-MUD",
                i % 17 == 0 ? new CrewRemark(REMARK) : CrewRemark.NONE);
    }

    private static Truck truck(int i) {
        return new Truck(
                truck(Integer.toString(201 + i)),
                EnumSet.of(Fraction.LITTER, Fraction.RESIDUAL),
                new Capacity(9000, 3600),
                230,
                11_990,
                i % 4 == 0 ? Drive.ELECTRIC : Drive.DIESEL,
                new Shift(LocalTime.of(6, 0), LocalTime.of(14, 30)),
                2);
    }

    private static List<Site> sites() {
        return List.of(
                new Site(
                        DEPOT,
                        "Betriebshof Daimlerstraße",
                        SiteKind.DEPOT,
                        new GeoPoint(50.1085, 8.7275),
                        Set.of(),
                        TimeWindow.ANY_TIME,
                        Duration.ZERO),
                new Site(
                        PLANT,
                        "Müllheizkraftwerk",
                        SiteKind.DISPOSAL,
                        new GeoPoint(50.0835, 8.792),
                        EnumSet.of(Fraction.LITTER, Fraction.RESIDUAL),
                        TimeWindow.ANY_TIME,
                        Duration.ofMinutes(15)));
    }

    private static GeoPoint centre(int i) {
        return new GeoPoint(50.092 + 0.017 * (i % 2), 8.737 + 0.03 * Math.floorDiv(i, 2));
    }

    private static MapFeature line(
            MapClass kind, String name, double lat, double lon, double lat2, double lon2) {
        return new MapFeature(
                kind, name, List.of(new GeoPoint(lat, lon), new GeoPoint(lat2, lon2)));
    }

    private static MapFeature area(
            MapClass kind, String name, double lat, double lon, double lat2, double lon2) {
        return new MapFeature(
                kind,
                name,
                List.of(
                        new GeoPoint(lat, lon),
                        new GeoPoint(lat, lon2),
                        new GeoPoint(lat2, lon2),
                        new GeoPoint(lat2, lon),
                        new GeoPoint(lat, lon)));
    }
}
