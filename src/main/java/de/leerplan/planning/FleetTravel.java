package de.leerplan.planning;

import de.leerplan.model.Truck;
import de.leerplan.model.TruckId;
import de.leerplan.planning.fleet.Travel;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// How long each truck of a fleet takes from place to place.
///
/// @param tables one for each class of trucks, at least one
/// @param barred for each table the places its trucks cannot get to, though others can
/// @param classes number of the table of each truck
public record FleetTravel(List<Travel> tables, List<BitSet> barred, Map<TruckId, Integer> classes) {
    public FleetTravel {
        tables = List.copyOf(tables);
        barred = List.copyOf(barred);
        classes = Map.copyOf(classes);
    }

    /// To all trucks the same streets are open.
    static FleetTravel alike(Travel travel, List<Truck> trucks) {
        Map<TruckId, Integer> first = new HashMap<>();
        trucks.forEach(truck -> first.put(truck.id(), 0));
        return new FleetTravel(List.of(travel), List.of(new BitSet()), first);
    }

    int classOf(TruckId truck) {
        return Objects.requireNonNull(classes.get(truck), truck::value);
    }

    Travel travel(TruckId truck) {
        return tables.get(classOf(truck));
    }

    BitSet barred(TruckId truck) {
        return barred.get(classOf(truck));
    }
}
