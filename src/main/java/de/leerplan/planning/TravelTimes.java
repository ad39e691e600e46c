package de.leerplan.planning;

import de.leerplan.model.Closure;
import de.leerplan.model.GeoPoint;
import de.leerplan.planning.fleet.Travel;

import java.util.List;

/// How long trucks take from place to place. Safe for use from several threads.
public interface TravelTimes {
    /// Seconds and metres between all `places` while `closures` are in force.
    Travel among(List<GeoPoint> places, List<Closure> closures);
}
