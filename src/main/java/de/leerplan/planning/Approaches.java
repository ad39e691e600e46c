package de.leerplan.planning;

import de.leerplan.model.City;
import de.leerplan.model.GeoPoint;
import de.leerplan.model.Leg;
import de.leerplan.model.Load;
import de.leerplan.model.RoadConditions;
import de.leerplan.model.Truck;
import de.leerplan.operations.Sighting;
import de.leerplan.operations.TruckStart;

import java.util.Objects;
import java.util.Optional;

/// What trucks have left to drive from where they were seen, on the streets as they are.
record Approaches(City city, TravelTimes times, RoadConditions roads) {
    /// In an average hour; empty where it cannot be told.
    Optional<Leg> left(TruckStart start, Sighting seen, GeoPoint to) {
        Truck truck = Objects.requireNonNull(city.trucks().get(start.truck()), start::toString);
        return times.onwards(truck, seen.place(), to, roads);
    }

    /// A truck that is out and was promised nothing begins from where it was seen: nobody knows
    /// where to it was on its way. One that has not left the depot need not leave at all.
    TruckStart departing(TruckStart start) {
        boolean out =
                !start.place().equals(city.depot().place()) || !start.load().equals(Load.NONE);
        boolean free = start.current().base() == 0;
        return start.seen()
                .filter(_ -> out && free)
                .filter(seen -> !isAt(seen, start.place()))
                .filter(seen -> left(start, seen, city.depot().place()).isPresent())
                .map(start::from)
                .orElse(start);
    }

    static boolean isAt(Sighting seen, GeoPoint place) {
        return seen.place().metresTo(place) <= TruckStart.THERE_METRES;
    }
}
