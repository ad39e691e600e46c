package de.leerplan.planning;

import de.leerplan.model.GeoPoint;
import de.leerplan.model.Leg;
import de.leerplan.model.RoadConditions;
import de.leerplan.model.Truck;
import de.leerplan.planning.fleet.Travel;

import java.util.List;
import java.util.Optional;

/// How long trucks take from place to place. Safe for use from several threads.
public interface TravelTimes {
    /// Metres and seconds of an average hour between all `places`, on the streets of `roads`.
    Travel among(List<GeoPoint> places, RoadConditions roads);

    /// The same for each of `trucks`, as far as their sizes make a difference.
    default FleetTravel among(List<GeoPoint> places, RoadConditions roads, List<Truck> trucks) {
        return FleetTravel.alike(among(places, roads), trucks);
    }

    /// Metres and seconds of an average hour that `truck` has left to drive from where it was seen
    /// to a place; empty if it cannot be told, as where it was seen beside all streets.
    default Optional<Leg> onwards(Truck truck, GeoPoint seen, GeoPoint to, RoadConditions roads) {
        return Optional.empty();
    }
}
