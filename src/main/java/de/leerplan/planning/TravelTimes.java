package de.leerplan.planning;

import de.leerplan.model.GeoPoint;
import de.leerplan.model.RoadConditions;
import de.leerplan.model.Truck;
import de.leerplan.planning.fleet.Travel;

import java.util.List;

/// How long trucks take from place to place. Safe for use from several threads.
public interface TravelTimes {
    /// Metres and seconds of an average hour between all `places`, on the streets of `roads`.
    Travel among(List<GeoPoint> places, RoadConditions roads);

    /// The same for each of `trucks`, as far as their sizes make a difference.
    default FleetTravel among(List<GeoPoint> places, RoadConditions roads, List<Truck> trucks) {
        return FleetTravel.alike(among(places, roads), trucks);
    }
}
