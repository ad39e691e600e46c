package de.leerplan.app.bench;

import de.leerplan.app.World;
import de.leerplan.model.RoadConditions;
import de.leerplan.model.TruckId;
import de.leerplan.roads.RoadNetwork;
import de.leerplan.roads.StreetChange;
import de.leerplan.roads.TruckRoads;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/// The streets as each truck may drive them at one moment, worked out once for all trucks to which
/// the same are open.
final class OpenStreets {
    private final World world;
    private final RoadConditions conditions;
    private final Map<TruckRoads, RoadNetwork> now = new HashMap<>();
    private final Map<TruckRoads, StreetChange> changes = new HashMap<>();

    OpenStreets(World world, RoadConditions conditions) {
        this.world = world;
        this.conditions = conditions;
    }

    RoadNetwork of(TruckId truck) {
        return now.computeIfAbsent(roads(truck), TruckRoads::now);
    }

    /// What is different for the truck from a usual day.
    StreetChange change(TruckId truck) {
        TruckRoads roads = roads(truck);
        return changes.computeIfAbsent(roads, _ -> of(truck).since(roads.streets()));
    }

    private TruckRoads roads(TruckId truck) {
        return world.fleetRoads()
                .of(Objects.requireNonNull(world.city().trucks().get(truck)), conditions);
    }
}
