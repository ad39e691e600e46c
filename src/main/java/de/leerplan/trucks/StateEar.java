package de.leerplan.trucks;

import de.leerplan.model.TruckId;
import de.leerplan.operations.Fact;
import de.leerplan.operations.Observation.TourAcknowledged;
import de.leerplan.operations.Observation.TourRejected;
import de.leerplan.trucks.protocol.OrderErrorType;
import de.leerplan.trucks.protocol.StateMessage;
import de.leerplan.trucks.protocol.StateMessage.OrderError;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Hears which order a truck goes by, and which it refused.
final class StateEar {
    private final Whereabouts whereabouts;
    private final OrderWriter orders;
    private final DeliveryBook deliveries;
    private final Map<TruckId, Integer> acknowledged = new HashMap<>();

    StateEar(Whereabouts whereabouts, OrderWriter orders, DeliveryBook deliveries) {
        this.deliveries = deliveries;
        this.whereabouts = whereabouts;
        this.orders = orders;
    }

    Meaning hear(TruckId truck, StateMessage message, Instant at) {
        String today = orders.orderId(truck, at);
        List<Fact> facts = new ArrayList<>();
        if (message.orderId().equals(today)) {
            message.lastPlace().ifPresent(place -> whereabouts.stoppedAt(truck, place));
            note(truck, message, at);
            int before = acknowledged.getOrDefault(truck, 0);
            if (message.orderUpdateId() != before && message.orderUpdateId() > 0) {
                acknowledged.put(truck, message.orderUpdateId());
                facts.add(new TourAcknowledged(at, truck, message.orderUpdateId()));
            }
        }
        for (OrderError error : message.errors()) {
            boolean ours =
                    error.orderId().equals(today)
                            || error.errorType() == OrderErrorType.VALIDATION_FAILURE;
            if (ours) {
                facts.add(
                        new TourRejected(
                                at, truck, error.orderUpdateId(), error.errorType().name()));
            }
        }
        return new Meaning.Says(facts);
    }

    private void note(TruckId truck, StateMessage message, Instant at) {
        if (message.orderUpdateId() > 0) {
            deliveries.accepted(truck, message.orderUpdateId(), at);
        }
        if (message.seenUpdateId() > 0) {
            deliveries.seen(truck, message.seenUpdateId(), at);
        }
    }
}
