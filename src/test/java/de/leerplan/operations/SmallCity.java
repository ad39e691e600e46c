package de.leerplan.operations;

import de.leerplan.model.Calibration;
import de.leerplan.model.Capacity;
import de.leerplan.model.City;
import de.leerplan.model.Container;
import de.leerplan.model.ContainerId;
import de.leerplan.model.ContainerKind;
import de.leerplan.model.District;
import de.leerplan.model.Drive;
import de.leerplan.model.Fraction;
import de.leerplan.model.GeoPoint;
import de.leerplan.model.Shift;
import de.leerplan.model.Site;
import de.leerplan.model.SiteId;
import de.leerplan.model.SiteKind;
import de.leerplan.model.TimeWindow;
import de.leerplan.model.Truck;
import de.leerplan.model.TruckId;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// A made-up city for tests: containers in a row, two trucks, a depot, a disposal site.
public final class SmallCity {
    public static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    public static final LocalDate DAY = LocalDate.of(2026, 7, 14);
    public static final TruckId FIRST_TRUCK = new TruckId("T-1");
    public static final TruckId SECOND_TRUCK = new TruckId("T-2");
    public static final SiteId DEPOT = new SiteId("DEPOT");
    public static final SiteId PLANT = new SiteId("PLANT");

    private SmallCity() {}

    /// A city with so many litter bins, `B-1` and on, 200 m apart.
    public static City with(int containers) {
        List<Container> row = new ArrayList<>();
        for (int i = 1; i <= containers; i++) {
            row.add(container(i));
        }
        return City.of(
                "Kleinstadt",
                ZONE,
                true,
                List.of(new District("Mitte", new GeoPoint(50.1, 8.76))),
                row,
                List.of(truck(FIRST_TRUCK), truck(SECOND_TRUCK)),
                List.of(
                        new Site(
                                DEPOT,
                                "Betriebshof",
                                SiteKind.DEPOT,
                                new GeoPoint(50.1, 8.75),
                                Set.of(),
                                TimeWindow.ANY_TIME,
                                Duration.ZERO),
                        new Site(
                                PLANT,
                                "Heizkraftwerk",
                                SiteKind.DISPOSAL,
                                new GeoPoint(50.08, 8.77),
                                Set.of(Fraction.LITTER),
                                TimeWindow.ANY_TIME,
                                Duration.ofMinutes(15))));
    }

    public static ContainerId bin(int number) {
        return new ContainerId("B-" + number);
    }

    /// A time of the test day in local time.
    public static Instant at(int hour, int minute) {
        return DAY.atTime(hour, minute).atZone(ZONE).toInstant();
    }

    private static Container container(int number) {
        return new Container(
                bin(number),
                "Hauptstraße " + number,
                ContainerKind.LITTER_BIN,
                Fraction.LITTER,
                100,
                new GeoPoint(50.1, 8.76 + number * 0.0028),
                "Mitte",
                Duration.ofSeconds(60),
                TimeWindow.ANY_TIME,
                0,
                new Calibration(1000, 200),
                "EM400-MUD");
    }

    private static Truck truck(TruckId id) {
        return new Truck(
                id,
                Set.of(Fraction.LITTER),
                new Capacity(6000, 2000),
                230,
                7490,
                Drive.DIESEL,
                new Shift(LocalTime.of(6, 0), LocalTime.of(14, 0)),
                2);
    }
}
