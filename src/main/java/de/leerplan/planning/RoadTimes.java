package de.leerplan.planning;

import de.leerplan.model.GeoPoint;
import de.leerplan.model.Leg;
import de.leerplan.model.RoadConditions;
import de.leerplan.model.Truck;
import de.leerplan.planning.fleet.Travel;
import de.leerplan.roads.RoadNetwork;

import java.util.List;
import java.util.Optional;

/// Travel times along the roads, from one table or, in a large city, without one.
public final class RoadTimes implements TravelTimes {
    /// A table of so many places takes 18 MB, and as much again for the search.
    static final int TABLE = 1500;

    /// Enough for a search that inserts beside the 40 nearest.
    private static final int NEAREST = 100;

    private final RoadNetwork roads;
    private final TravelTimes times;

    /// @param places all places of the master data, sites first
    public RoadTimes(RoadNetwork roads, List<GeoPoint> places) {
        this(roads, places, TABLE, NEAREST);
    }

    /// @param table for more places than this no table is made
    /// @param nearest but so many ways from each place, beside those by hubs
    RoadTimes(RoadNetwork roads, List<GeoPoint> places, int table, int nearest) {
        this.roads = roads;
        List<GeoPoint> lasting = places.stream().distinct().toList();
        times =
                lasting.size() > table
                        ? new LargeCity(roads, lasting, table, nearest)
                        : new WholeTable(roads, lasting);
    }

    @Override
    public Travel among(List<GeoPoint> places, RoadConditions now) {
        return times.among(places, now);
    }

    @Override
    public Optional<Leg> onwards(Truck truck, GeoPoint seen, GeoPoint to, RoadConditions now) {
        return roads.under(now).onwards(seen, to);
    }
}
