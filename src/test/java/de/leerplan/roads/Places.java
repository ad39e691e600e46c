package de.leerplan.roads;

import de.leerplan.model.Calibration;
import de.leerplan.model.City;
import de.leerplan.model.Container;
import de.leerplan.model.ContainerId;
import de.leerplan.model.ContainerKind;
import de.leerplan.model.Fraction;
import de.leerplan.model.GeoPoint;
import de.leerplan.model.Site;
import de.leerplan.model.SiteId;
import de.leerplan.model.SiteKind;
import de.leerplan.model.TimeWindow;
import de.leerplan.model.Truck;

import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Cities of nothing but sites, `S-0`, `S-1` and so on, or with one container, `C`.
final class Places {
    private Places() {}

    static City city(GeoPoint... places) {
        return city(List.of(), List.of(), places);
    }

    static City cityWithContainer(GeoPoint container, GeoPoint... sites) {
        return city(List.of(container("C", container)), List.of(), sites);
    }

    static City cityWithTrucks(List<Truck> trucks, GeoPoint... sites) {
        return city(List.of(), trucks, sites);
    }

    private static City city(List<Container> containers, List<Truck> trucks, GeoPoint... places) {
        List<Site> sites = new ArrayList<>();
        for (GeoPoint place : places) {
            sites.add(site("S-" + sites.size(), place));
        }
        return City.of(
                "Skizze", ZoneId.of("Europe/Berlin"), true, List.of(), containers, trucks, sites);
    }

    private static Container container(String id, GeoPoint place) {
        return new Container(
                new ContainerId(id),
                id,
                ContainerKind.WHEELIE_1100,
                Fraction.RESIDUAL,
                1100,
                place,
                "Mitte",
                Duration.ofSeconds(90),
                TimeWindow.ANY_TIME,
                0,
                new Calibration(1500, 200),
                "");
    }

    private static Site site(String id, GeoPoint place) {
        return new Site(
                new SiteId(id),
                id,
                SiteKind.DEPOT,
                place,
                Set.of(),
                TimeWindow.ANY_TIME,
                Duration.ZERO);
    }
}
