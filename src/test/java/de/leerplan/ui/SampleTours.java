package de.leerplan.ui;

import static de.leerplan.ui.SampleCity.DEPOT;
import static de.leerplan.ui.SampleCity.PLANT;

import de.leerplan.model.City;
import de.leerplan.model.Container;
import de.leerplan.model.FillLevel;
import de.leerplan.model.GeoPoint;
import de.leerplan.model.Leg;
import de.leerplan.model.SiteId;
import de.leerplan.model.Stop;
import de.leerplan.model.StopTimes;
import de.leerplan.model.Tour;
import de.leerplan.model.Truck;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// Plausible tours for the whole made-up fleet: one break, two unloadings, home by afternoon.
final class SampleTours {
    private final City city;
    private Instant clock;
    private GeoPoint here;
    private List<Stop> stops = new ArrayList<>();

    private SampleTours(City city, Instant from) {
        this.city = city;
        this.clock = from;
        this.here = city.depot().place();
    }

    static List<Tour> all(City city, Instant from) {
        List<Tour> tours = new ArrayList<>();
        int place = 0;
        for (Truck truck : city.trucks().values()) {
            tours.add(new SampleTours(city, from.plusSeconds(97L * place)).tour(truck, place));
            place++;
        }
        return tours;
    }

    private Tour tour(Truck truck, int place) {
        List<Container> all = List.copyOf(city.containers().values());
        int count = 30 + place * 7 % 6;
        for (int k = 0; k < count; k++) {
            collect(all.get((k * 10 + place) % all.size()), k);
            if (k == 13 + place % 4) {
                add(new Stop.Pause(here, Leg.NONE, times(Leg.NONE, Duration.ofMinutes(30))));
            }
            if (k == 9 + place % 6 || k == 23 + place % 3) {
                unload();
            }
        }
        unload();
        Leg leg = drive(city.depot().place());
        add(new Stop.Return(DEPOT, here, leg, times(leg, Duration.ofMinutes(5))));
        return new Tour(truck.id(), 1, 1, 0, stops);
    }

    private void collect(Container container, int k) {
        FillLevel fill = new FillLevel(55 + (k * 37) % 45);
        Leg leg = drive(container.place());
        add(
                new Stop.Collect(
                        container.id(),
                        container.place(),
                        leg,
                        times(leg, container.service().plusSeconds(k * 41 % 200)),
                        fill,
                        container.load(fill),
                        k % 3 != 0));
    }

    private void unload() {
        SiteId site = PLANT;
        Leg leg = drive(city.sites().get(site).place());
        add(new Stop.Unload(site, here, leg, times(leg, Duration.ofMinutes(14))));
    }

    private Leg drive(GeoPoint to) {
        int metres = 150 + (int) (Math.min(2500, here.metresTo(to)) * 0.55);
        here = to;
        return new Leg(metres, 90 + metres / 6);
    }

    private StopTimes times(Leg leg, Duration service) {
        Instant arrival = clock.plusSeconds(leg.seconds());
        return new StopTimes(arrival, arrival, arrival.plus(service));
    }

    private void add(Stop stop) {
        stops.add(stop);
        clock = stop.times().finish();
    }
}
