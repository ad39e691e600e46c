package de.leerplan.ui.map;

import de.leerplan.model.Container;
import de.leerplan.model.ContainerId;
import de.leerplan.model.GeoPoint;
import de.leerplan.model.JobId;
import de.leerplan.model.OrderId;
import de.leerplan.operations.DayState;

import java.util.Optional;

/// Where a container stands, or what was ordered lies.
final class JobPlace {
    private JobPlace() {}

    /// Empty for what is not there any more.
    static Optional<GeoPoint> of(DayState state, JobId job) {
        return switch (job) {
            case ContainerId id ->
                    Optional.ofNullable(state.city().containers().get(id)).map(Container::place);
            case OrderId id ->
                    Optional.ofNullable(state.orders().get(id)).map(order -> order.order().place());
        };
    }
}
