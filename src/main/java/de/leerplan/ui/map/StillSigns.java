package de.leerplan.ui.map;

import de.leerplan.model.OrderId;

import java.util.List;
import java.util.Optional;

/// What stands still on a picture of the day, where it was placed: to be found under the pointer,
/// and to be stepped aside from.
///
/// @param figures that no truck may lie on
record StillSigns(List<Figure> figures, List<OrderSpot> orders) {
    static final StillSigns NONE = new StillSigns(List.of(), List.of());

    StillSigns {
        figures = List.copyOf(figures);
        orders = List.copyOf(orders);
    }

    /// Where the sign of an order stands; empty if it has none.
    Optional<OrderSpot> of(OrderId order) {
        return OrderSpot.find(order, orders);
    }
}
