package de.leerplan.roads;

import de.leerplan.model.City;
import de.leerplan.model.Closure;
import de.leerplan.model.GeoPoint;
import de.leerplan.model.Passage;
import de.leerplan.model.RoadConditions;
import de.leerplan.model.Truck;
import de.leerplan.model.Unusable;

import java.nio.file.Path;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/// The streets as each truck of a fleet may drive them: one network for each class of trucks that
/// the signs of the city tell apart. Where no sign does, there is one for all. Safe for all
/// threads.
public final class FleetRoads {
    private final TruckProfile usual;
    private final Map<Set<Passage>, RoadNetwork> networks;
    private final Set<Passage> signs;
    private final RoadNetwork roads;
    private final Reach reach;

    private FleetRoads(
            TruckProfile usual,
            Set<Passage> signs,
            RoadNetwork roads,
            Map<Set<Passage>, RoadNetwork> networks) {
        this.usual = usual;
        this.signs = signs;
        this.roads = roads;
        this.networks = Map.copyOf(networks);
        reach = new Reach(networks.values());
    }

    /// Opens the networks of the usual truck and of a city's own.
    ///
    /// @param osm the file with the streets
    /// @param cache where networks are kept
    /// @throws Unusable as [RoadNetwork#open]
    public static FleetRoads open(Path osm, Path cache, TruckProfile usual, City city) {
        return open(osm, cache, usual, city, Curbs.of(city));
    }

    /// The same for other places than those of the city whose trucks these are.
    ///
    /// @throws Unusable as [RoadNetwork#open]
    public static FleetRoads open(
            Path osm, Path cache, TruckProfile usual, City city, Curbs curbs) {
        Function<TruckProfile, RoadNetwork> open =
                truck -> RoadNetwork.open(osm, cache, truck, curbs);
        RoadNetwork roads = open.apply(usual);
        Set<Passage> signs = roads.signs();
        List<TruckProfile> trucks = city.trucks().values().stream().map(usual::of).toList();
        Map<Set<Passage>, TruckProfile> classes = RoadClasses.of(trucks, signs);
        Map<Set<Passage>, RoadNetwork> networks = new HashMap<>();
        networks.put(RoadClasses.stopping(usual, signs), roads);
        classes.forEach(
                (stopping, truck) -> networks.computeIfAbsent(stopping, _ -> open.apply(truck)));
        return new FleetRoads(usual, signs, roads, networks);
    }

    /// The streets of the usual truck on a usual day.
    public RoadNetwork usual() {
        return roads;
    }

    /// One network for each class of trucks.
    public Collection<RoadNetwork> networks() {
        return networks.values();
    }

    /// What is open to `truck` under `conditions`.
    public TruckRoads of(Truck truck, RoadConditions conditions) {
        TruckProfile profile = usual.of(truck);
        return new TruckRoads(network(profile), asSeenBy(profile, conditions));
    }

    private RoadNetwork network(TruckProfile profile) {
        Set<Passage> stopping = RoadClasses.stopping(profile, signs);
        RoadNetwork own = networks.get(stopping);
        return own != null ? own : roundedUp(stopping);
    }

    private RoadNetwork roundedUp(Set<Passage> stopping) {
        return networks.entrySet().stream()
                .filter(larger -> larger.getKey().containsAll(stopping))
                .min(Comparator.comparingInt(larger -> larger.getKey().size()))
                .map(Map.Entry::getValue)
                .orElse(roads);
    }

    /// Who gets through a closure does not see it, for all others it is closed.
    private static RoadConditions asSeenBy(TruckProfile profile, RoadConditions conditions) {
        List<Closure> closed =
                conditions.closures().stream()
                        .filter(closure -> !profile.passes(closure.passage()))
                        .map(Closure::toAll)
                        .toList();
        return closed.equals(conditions.closures())
                ? conditions
                : new RoadConditions(closed, conditions.slow(), conditions.paces());
    }

    /// For each of `kinds` those of `places` to which these trucks cannot get, though others can:
    /// the street is closed to them, or the nearest that is not is too far to fetch a bin from.
    ///
    /// @param depot from where they have to get there, and back
    public List<BitSet> barred(List<TruckRoads> kinds, GeoPoint depot, List<GeoPoint> places) {
        return reach.barred(kinds, depot, places);
    }
}
