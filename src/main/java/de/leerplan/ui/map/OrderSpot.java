package de.leerplan.ui.map;

import de.leerplan.model.GeoPoint;
import de.leerplan.model.JobId;
import de.leerplan.model.OrderId;
import de.leerplan.model.ServiceOrder;
import de.leerplan.operations.DayState;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// An open order with where its sign stands: at its place, or beside what it would hide there.
///
/// @param x world x of the sign's middle, y world y
record OrderSpot(OrderId id, OrderLook look, double x, double y, StepAside.Step step) {
    /// Of all open orders, those that matter least first; those that matter most choose first.
    static List<OrderSpot> of(DayState state, SignBoard board, StepAside aside) {
        List<OrderSpot> spots = new ArrayList<>();
        for (OrderLook.Looking each : OrderLook.of(state).reversed()) {
            spots.add(of(each, board, aside));
        }
        return spots.reversed();
    }

    private static OrderSpot of(OrderLook.Looking each, SignBoard board, StepAside aside) {
        Viewport view = board.view();
        ServiceOrder order = each.order().order();
        GeoPoint place = order.place();
        double x = view.screenX(Mercator.x(place));
        double y = view.screenY(Mercator.y(place));
        StepAside.Step step = aside.place(order.id(), OrderSign.OUTLINE, x, y, board);
        return new OrderSpot(
                order.id(),
                each.look(),
                view.worldX(x + step.dx()),
                view.worldY(y + step.dy()),
                step);
    }

    /// That of a job; empty if it is no order, or one that has no sign.
    static Optional<OrderSpot> find(JobId job, List<OrderSpot> spots) {
        return spots.stream().filter(spot -> spot.id.equals(job)).findFirst();
    }

    /// Whether its sign lies under a point of a screen.
    boolean holds(Viewport view, double px, double py) {
        return OrderSign.OUTLINE.holds(px - view.screenX(x), py - view.screenY(y));
    }
}
