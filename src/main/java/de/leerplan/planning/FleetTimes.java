package de.leerplan.planning;

import de.leerplan.model.GeoPoint;
import de.leerplan.model.Leg;
import de.leerplan.model.RoadConditions;
import de.leerplan.model.Truck;
import de.leerplan.model.TruckId;
import de.leerplan.planning.fleet.Travel;
import de.leerplan.roads.FleetRoads;
import de.leerplan.roads.RoadNetwork;
import de.leerplan.roads.TruckRoads;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/// Travel times along the roads of each class of trucks.
public final class FleetTimes implements TravelTimes {
    private final FleetRoads roads;
    private final GeoPoint depot;
    private final Map<RoadNetwork, RoadTimes> times = new HashMap<>();

    /// @param depot where all trucks are at home
    /// @param places all places of the master data, sites first
    public FleetTimes(FleetRoads roads, GeoPoint depot, List<GeoPoint> places) {
        this.depot = depot;
        this.roads = roads;
        roads.networks().forEach(each -> times.put(each, new RoadTimes(each, places)));
    }

    /// @param table for more places than this no table is made
    FleetTimes(FleetRoads roads, GeoPoint depot, List<GeoPoint> places, int table) {
        this.depot = depot;
        this.roads = roads;
        roads.networks()
                .forEach(each -> times.put(each, new RoadTimes(each, places, table, table)));
    }

    @Override
    public Travel among(List<GeoPoint> places, RoadConditions now) {
        return times(roads.usual()).among(places, now);
    }

    @Override
    public FleetTravel among(List<GeoPoint> places, RoadConditions now, List<Truck> trucks) {
        Map<TruckId, TruckRoads> open = new HashMap<>();
        trucks.forEach(truck -> open.put(truck.id(), roads.of(truck, now)));
        alikeWhereTooMany(open, now);
        if (open.isEmpty()) {
            return FleetTravel.alike(among(places, now), trucks);
        }
        List<TruckRoads> kinds =
                trucks.stream().map(truck -> open.get(truck.id())).distinct().toList();
        Map<TruckId, Integer> classes = new HashMap<>();
        open.forEach((truck, streets) -> classes.put(truck, kinds.indexOf(streets)));
        List<Travel> tables =
                kinds.stream()
                        .map(kind -> times(kind.streets()).among(places, kind.conditions()))
                        .toList();
        return new FleetTravel(tables, roads.barred(kinds, depot, places), classes);
    }

    @Override
    public Optional<Leg> onwards(Truck truck, GeoPoint seen, GeoPoint to, RoadConditions now) {
        return roads.of(truck, now).now().onwards(seen, to);
    }

    /// Each kind of trucks that closures tell apart within a class needs all its ways anew. Of more
    /// than are kept, all drive as the largest.
    private static void alikeWhereTooMany(Map<TruckId, TruckRoads> open, RoadConditions now) {
        Map<RoadNetwork, Set<TruckRoads>> kinds = new HashMap<>();
        open.values()
                .forEach(
                        one -> kinds.computeIfAbsent(one.streets(), _ -> new HashSet<>()).add(one));
        open.replaceAll(
                (_, one) ->
                        kinds.getOrDefault(one.streets(), Set.of()).size() > LargeCity.KINDS
                                ? new TruckRoads(one.streets(), now)
                                : one);
    }

    private RoadTimes times(RoadNetwork network) {
        return Objects.requireNonNull(times.get(network));
    }
}
