package de.leerplan.roads;

import de.leerplan.model.City;
import de.leerplan.model.Container;
import de.leerplan.model.GeoPoint;
import de.leerplan.model.Site;

import java.util.Set;
import java.util.stream.Collectors;

/// For which places a truck has to stop on their side of a busy street, so that no crew crosses it
/// with a bin.
public interface Curbs {
    /// A container nearer to the middle of the street than this stands on no side of it.
    double BESIDE_METRES = 3;

    /// A place that master data do not know may be a house with an order, or a truck underway,
    /// whose position is good to some metres only: taken for the other side's, it would be sent
    /// round the block.
    double NOT_A_TRUCK_METRES = 10;

    /// Crews cross every street.
    Curbs NONE = _ -> Double.POSITIVE_INFINITY;

    /// Every place is a container.
    Curbs ALL = _ -> BESIDE_METRES;

    /// Containers and orders have a side; depot and disposal sites are driven into, from either.
    static Curbs of(City city) {
        Set<GeoPoint> bins =
                city.containers().values().stream()
                        .map(Container::place)
                        .collect(Collectors.toUnmodifiableSet());
        Set<GeoPoint> sites =
                city.sites().values().stream()
                        .map(Site::place)
                        .collect(Collectors.toUnmodifiableSet());
        return place ->
                sites.contains(place)
                        ? Double.POSITIVE_INFINITY
                        : bins.contains(place) ? BESIDE_METRES : NOT_A_TRUCK_METRES;
    }

    /// From how many metres off the middle of its street `place` lies on a side of it.
    double from(GeoPoint place);
}
