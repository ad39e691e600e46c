package de.leerplan.app;

import de.leerplan.model.City;
import de.leerplan.model.GeoPoint;
import de.leerplan.model.Path;
import de.leerplan.model.RoadConditions;
import de.leerplan.model.Truck;
import de.leerplan.model.TruckId;
import de.leerplan.operations.Streets;
import de.leerplan.roads.FleetRoads;
import de.leerplan.roads.StreetsNow;

import java.util.function.Supplier;

/// The courses of drives around what is closed at the moment: for a truck along the streets that
/// are open to it, else along those open to the usual truck.
final class TruckStreets implements Streets {
    private final City city;
    private final FleetRoads roads;
    private final Supplier<RoadConditions> conditions;
    private final StreetsNow usual;

    TruckStreets(City city, FleetRoads roads, Supplier<RoadConditions> conditions) {
        this.city = city;
        this.roads = roads;
        this.conditions = conditions;
        usual = new StreetsNow(roads.usual(), conditions);
    }

    @Override
    public Path path(GeoPoint from, GeoPoint to) {
        return usual.path(from, to);
    }

    @Override
    public Path path(TruckId id, GeoPoint from, GeoPoint to) {
        Truck truck = city.trucks().get(id);
        return truck == null
                ? path(from, to)
                : roads.of(truck, conditions.get()).now().path(from, to);
    }
}
