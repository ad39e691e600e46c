package de.leerplan.ui.map;

import de.leerplan.model.BaseMap;
import de.leerplan.model.Calibration;
import de.leerplan.model.Capacity;
import de.leerplan.model.City;
import de.leerplan.model.Container;
import de.leerplan.model.ContainerId;
import de.leerplan.model.ContainerKind;
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
import java.util.List;
import java.util.Random;
import java.util.Set;

/// A city of any size along the streets of a map, to measure with: its bins stand at random.
record BenchCity(BaseMap base, Random chance) {
    private static final double BESIDE = 0.00007;
    private static final List<ContainerKind> KINDS = List.of(ContainerKind.values());

    City city(int bins, int trucks) {
        List<MapFeature> streets =
                base.features().stream()
                        .filter(f -> f.kind().compareTo(MapClass.MAIN_STREET) >= 0)
                        .filter(f -> f.kind().compareTo(MapClass.FOOTWAY) < 0)
                        .filter(f -> f.points().size() > 1)
                        .toList();
        double[] upTo = lengths(streets);
        List<Container> containers = new ArrayList<>();
        for (int i = 0; i < bins; i++) {
            containers.add(bin(i, streets, upTo));
        }
        List<Truck> fleet = new ArrayList<>();
        for (int i = 0; i < trucks; i++) {
            fleet.add(truck(i));
        }
        return City.of(
                "Bench",
                ZoneId.of("Europe/Berlin"),
                !base.attribution().contains("OpenStreetMap"),
                List.of(),
                containers,
                fleet,
                List.of(
                        site("BH", "Betriebshof", SiteKind.DEPOT, 0.62, 0.66),
                        site("MHKW", "Müllheizkraftwerk", SiteKind.DISPOSAL, 0.22, 0.45)));
    }

    /// Longer streets have more bins.
    private static double[] lengths(List<MapFeature> streets) {
        double[] upTo = new double[streets.size()];
        double sum = 0;
        for (int i = 0; i < upTo.length; i++) {
            List<GeoPoint> points = streets.get(i).points();
            for (int k = 1; k < points.size(); k++) {
                sum += points.get(k - 1).metresTo(points.get(k));
            }
            upTo[i] = sum;
        }
        return upTo;
    }

    private Container bin(int number, List<MapFeature> streets, double[] upTo) {
        double at = chance.nextDouble() * upTo[upTo.length - 1];
        int street = 0;
        while (street < upTo.length - 1 && upTo[street] < at) {
            street++;
        }
        List<GeoPoint> points = streets.get(street).points();
        int k = 1 + chance.nextInt(points.size() - 1);
        GeoPoint on = points.get(k - 1).towards(points.get(k), chance.nextDouble());
        GeoPoint place =
                new GeoPoint(
                        on.lat() + (chance.nextBoolean() ? BESIDE : -BESIDE),
                        on.lon() + (chance.nextBoolean() ? BESIDE : -BESIDE));
        int roll = chance.nextInt(20);
        ContainerKind kind = roll < 12 ? ContainerKind.LITTER_BIN : KINDS.get(roll % KINDS.size());
        return new Container(
                new ContainerId("B-%05d".formatted(number)),
                streets.get(street).name() + " " + (1 + number % 90),
                kind,
                Fraction.LITTER,
                110,
                place,
                "Bench",
                Duration.ofSeconds(60),
                TimeWindow.ANY_TIME,
                0,
                new Calibration(1000, 100),
                "");
    }

    private static Truck truck(int i) {
        return new Truck(
                new TruckId("OF-SW " + (201 + i)),
                Set.of(Fraction.LITTER),
                new Capacity(9000, 3600),
                230,
                11_990,
                Drive.DIESEL,
                new Shift(LocalTime.of(6, 0), LocalTime.of(14, 30)),
                2);
    }

    private Site site(String id, String name, SiteKind kind, double up, double right) {
        GeoPoint sw = base.southWest();
        GeoPoint ne = base.northEast();
        return new Site(
                new SiteId(id),
                name,
                kind,
                new GeoPoint(
                        sw.lat() + (ne.lat() - sw.lat()) * up,
                        sw.lon() + (ne.lon() - sw.lon()) * right),
                Set.of(Fraction.LITTER),
                TimeWindow.ANY_TIME,
                Duration.ofMinutes(15));
    }
}
