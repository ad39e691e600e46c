package de.leerplan.ui.map;

import de.leerplan.model.JobId;
import de.leerplan.model.Stop;
import de.leerplan.operations.DayState;
import de.leerplan.operations.Handling;
import de.leerplan.operations.OrderState;
import de.leerplan.ui.Token;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// How an open order is drawn; later ones lie over earlier ones.
enum OrderLook {
    /// A person left it for another day.
    LEFT,
    /// It has time.
    WAITS,
    /// Must be fetched today, and stands on a tour.
    PLANNED,
    /// Must be fetched today, and stands on no tour.
    UNPLANNED;

    /// What fills its hexagon.
    Token plate() {
        return switch (this) {
            case LEFT, WAITS -> Token.PANEL;
            case PLANNED -> Token.TEXT;
            case UNPLANNED -> Token.ALARM;
        };
    }

    /// Its edge.
    Token line() {
        return switch (this) {
            case LEFT -> Token.MUTED;
            case WAITS, PLANNED -> Token.TEXT;
            case UNPLANNED -> Token.ALARM;
        };
    }

    /// What is drawn in it.
    Token chair() {
        return switch (this) {
            case LEFT -> Token.MUTED;
            case WAITS -> Token.TEXT;
            case PLANNED, UNPLANNED -> Token.PANEL;
        };
    }

    /// Whether its edge is broken.
    boolean dashed() {
        return this == LEFT;
    }

    /// An order with how it is drawn.
    record Looking(OrderState order, OrderLook look) {}

    /// The open orders of a moment, what matters most last.
    static List<Looking> of(DayState state) {
        Set<JobId> planned =
                state.trucks().values().stream()
                        .filter(truck -> truck.fit())
                        .flatMap(truck -> truck.tour().stream())
                        .flatMap(tour -> tour.stops().stream())
                        .map(Stop::job)
                        .flatMap(Optional::stream)
                        .collect(Collectors.toSet());
        return state.orders().values().stream()
                .filter(OrderState::isOpen)
                .map(order -> new Looking(order, of(order, state, planned)))
                .sorted(
                        (a, b) ->
                                a.look == b.look
                                        ? a.order.order().id().compareTo(b.order.order().id())
                                        : a.look.compareTo(b.look))
                .toList();
    }

    private static OrderLook of(OrderState order, DayState state, Set<JobId> planned) {
        if (order.handling() == Handling.NOT_TODAY || order.handling() == Handling.OUT_OF_ORDER) {
            return LEFT;
        }
        if (!order.mustGo(state.nextOpportunity())) {
            return WAITS;
        }
        return planned.contains(order.order().id()) ? PLANNED : UNPLANNED;
    }
}
