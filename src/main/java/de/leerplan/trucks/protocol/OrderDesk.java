package de.leerplan.trucks.protocol;

import de.leerplan.model.Saying;
import de.leerplan.model.TruckId;
import de.leerplan.trucks.protocol.StateMessage.OrderError;
import de.leerplan.wording.Wording;

import java.util.Optional;

/// The rules by which a truck takes or refuses an order (VDA 5050, order updates). Pure.
public final class OrderDesk {
    private OrderDesk() {}

    /// What a truck makes of an order that arrived.
    public sealed interface Verdict {
        /// It is the order now.
        record Accepted(OrderMessage order) implements Verdict {}

        /// It is known already; a resend does no harm.
        record Known() implements Verdict {}

        record Refused(OrderError error) implements Verdict {}
    }

    /// @param current what the truck goes by
    public static Verdict judge(
            TruckId truck, Optional<OrderMessage> current, Parsed<OrderMessage> arrived) {
        return switch (arrived) {
            case Parsed.Unreadable<OrderMessage>(Saying why) ->
                    new Verdict.Refused(
                            new OrderError(
                                    OrderErrorType.VALIDATION_FAILURE,
                                    "",
                                    0,
                                    Wording.ENGLISH.tell(why)));
            case Parsed.Read<OrderMessage>(OrderMessage order) ->
                    order.truck().equals(truck.value())
                            ? current.filter(known -> known.orderId().equals(order.orderId()))
                                    .map(known -> update(known, order))
                                    .orElse(new Verdict.Accepted(order))
                            : refused(
                                    OrderErrorType.VALIDATION_FAILURE,
                                    order,
                                    "for truck " + order.truck());
        };
    }

    private static Verdict update(OrderMessage known, OrderMessage order) {
        if (order.orderUpdateId() > known.orderUpdateId()) {
            return new Verdict.Accepted(order);
        }
        if (order.orderUpdateId() < known.orderUpdateId()) {
            return refused(
                    OrderErrorType.OUTDATED_ORDER_UPDATE,
                    order,
                    "update %d is known".formatted(known.orderUpdateId()));
        }
        return known.saysAlready(order)
                ? new Verdict.Known()
                : refused(OrderErrorType.SAME_ORDER_UPDATE_ID, order, "other content is known");
    }

    private static Verdict refused(OrderErrorType type, OrderMessage order, String text) {
        return new Verdict.Refused(
                new OrderError(type, order.orderId(), order.orderUpdateId(), text));
    }
}
