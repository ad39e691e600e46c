package de.leerplan.trucks.bench;

import de.leerplan.model.City;
import de.leerplan.model.Container;
import de.leerplan.model.FillLevel;
import de.leerplan.model.Leg;
import de.leerplan.model.Site;
import de.leerplan.model.Stop;
import de.leerplan.model.StopTimes;
import de.leerplan.model.Tour;
import de.leerplan.model.Truck;
import de.leerplan.model.TruckId;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// A city with as many trucks as the bench wants, and tours that change with every version.
final class BenchTown {
    static final Instant MORNING = Instant.parse("2026-07-14T08:00:00Z");
    private static final int STOPS = 12;

    private final City city;
    private final List<TruckId> trucks;
    private final List<Container> containers;

    BenchTown(City sample, int count) {
        Truck model = sample.trucks().values().iterator().next();
        List<Truck> fleet =
                IntStream.rangeClosed(1, count).mapToObj(i -> like(model, "BENCH " + i)).toList();
        this.city =
                City.of(
                        sample.name(),
                        sample.zone(),
                        sample.schematic(),
                        sample.districts(),
                        List.copyOf(sample.containers().values()),
                        fleet,
                        List.copyOf(sample.sites().values()));
        this.trucks = fleet.stream().map(Truck::id).toList();
        this.containers = List.copyOf(city.containers().values());
    }

    City city() {
        return city;
    }

    List<TruckId> trucks() {
        return trucks;
    }

    /// The tour of a truck in its `version`: other containers each time.
    Tour tour(TruckId truck, int version) {
        List<Stop> stops = new ArrayList<>();
        Instant at = MORNING;
        int first = trucks.indexOf(truck) * STOPS + version;
        for (int i = 0; i < STOPS; i++) {
            Container container = containers.get((first + i) % containers.size());
            StopTimes times = new StopTimes(at, at, at.plusSeconds(60));
            FillLevel fill = new FillLevel(70);
            stops.add(
                    new Stop.Collect(
                            container.id(),
                            container.place(),
                            new Leg(400, 60),
                            times,
                            fill,
                            container.load(fill),
                            false));
            at = at.plusSeconds(120);
        }
        Site depot = city.depot();
        StopTimes home = new StopTimes(at, at, at);
        stops.add(new Stop.Return(depot.id(), depot.place(), new Leg(900, 120), home));
        return new Tour(truck, version, 1, 3, stops);
    }

    private static Truck like(Truck model, String name) {
        return new Truck(
                new TruckId(name),
                model.fractions(),
                model.capacity(),
                model.widthCm(),
                model.grossKg(),
                model.drive(),
                model.shift(),
                model.crew());
    }
}
