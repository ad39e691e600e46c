package de.leerplan.planning;

import de.leerplan.model.GeoPoint;
import de.leerplan.model.RoadConditions;
import de.leerplan.planning.fleet.Travel;

import java.util.List;

/// How long trucks take from place to place. Safe for use from several threads.
public interface TravelTimes {
    /// Seconds and metres between all `places` while the streets are as `roads` says.
    Travel among(List<GeoPoint> places, RoadConditions roads);
}
