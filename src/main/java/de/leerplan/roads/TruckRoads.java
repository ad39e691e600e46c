package de.leerplan.roads;

import de.leerplan.model.RoadConditions;

/// The streets that are open to a truck at one moment. Trucks to which the same streets are open
/// have equal ones.
///
/// @param streets on a usual day, for the truck's class
/// @param conditions as far as they concern the truck: who gets through a closure does not see it
public record TruckRoads(RoadNetwork streets, RoadConditions conditions) {
    /// The network as it is at that moment.
    public RoadNetwork now() {
        return streets.under(conditions);
    }
}
