package de.leerplan.operations;

import de.leerplan.model.ContainerId;
import de.leerplan.model.GeoPoint;
import de.leerplan.model.OrderId;
import de.leerplan.model.TruckId;

import java.time.Instant;
import java.util.Optional;

/// A picture a crew took.
///
/// @param at when it was taken, by the tablet's word
/// @param container what it shows, where it shows one
/// @param order of a citizen whose stop it shows, where it shows one
/// @param place where that is; where the truck was, if it shows neither
/// @param name under which [Photos] has it
public record CrewPhoto(
        Instant at,
        TruckId truck,
        Optional<ContainerId> container,
        Optional<OrderId> order,
        GeoPoint place,
        String name) {
    static CrewPhoto of(DayState s, Observation.PhotoTaken f) {
        GeoPoint place =
                f.container()
                        .map(id -> s.container(id).container().place())
                        .or(() -> f.order().flatMap(s::knownOrder).map(o -> o.order().place()))
                        .orElseGet(() -> s.truck(f.truck()).place());
        return new CrewPhoto(f.measuredAt(), f.truck(), f.container(), f.order(), place, f.photo());
    }
}
