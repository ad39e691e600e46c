package de.leerplan.roads;

import de.leerplan.model.City;
import de.leerplan.model.GeoPoint;
import de.leerplan.model.Site;
import de.leerplan.model.SiteId;
import de.leerplan.model.SiteKind;
import de.leerplan.model.TimeWindow;

import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Cities of nothing but sites, `S-0`, `S-1` and so on.
final class Places {
    private Places() {}

    static City city(GeoPoint... places) {
        List<Site> sites = new ArrayList<>();
        for (GeoPoint place : places) {
            sites.add(site("S-" + sites.size(), place));
        }
        return City.of(
                "Skizze", ZoneId.of("Europe/Berlin"), true, List.of(), List.of(), List.of(), sites);
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
