package de.leerplan.trucks.protocol;

import java.time.Instant;
import java.util.List;

/// A tour as a truck is told it. Retained, so that a truck that was away learns the newest.
///
/// @param orderId the day's tour of this truck: `2026-07-14/OF-SW 203`
/// @param orderUpdateId version of the tour, counts up during the day from 1
/// @param shiftFrom before this nobody drives
/// @param shiftTo when the crew should be back
/// @param stops what is left to do, in order; first the base (`released`), then the horizon
public record OrderMessage(
        long headerId,
        Instant timestamp,
        String version,
        String truck,
        String orderId,
        int orderUpdateId,
        Instant shiftFrom,
        Instant shiftTo,
        List<OrderStop> stops)
        implements Message {
    public OrderMessage {
        stops = List.copyOf(stops);
        if (orderId.isBlank() || orderUpdateId < 1) {
            throw new IllegalArgumentException("An order has an id and an update from 1");
        }
        for (int i = 1; i < stops.size(); i++) {
            if (stops.get(i).released() && !stops.get(i - 1).released()) {
                throw new IllegalArgumentException("The base comes before the horizon");
            }
            if (stops.get(i).number() != stops.get(i - 1).number() + 1) {
                throw new IllegalArgumentException("Stops are numbered one by one");
            }
        }
    }

    /// The same order with nothing left to do.
    public OrderMessage withoutStops() {
        return new OrderMessage(
                headerId,
                timestamp,
                version,
                truck,
                orderId,
                orderUpdateId,
                shiftFrom,
                shiftTo,
                List.of());
    }

    /// Whether `resent` says nothing new: the same tour, perhaps without stops that were done
    /// meanwhile, and so with another way to its first stop.
    public boolean saysAlready(OrderMessage resent) {
        return orderId.equals(resent.orderId)
                && orderUpdateId == resent.orderUpdateId
                && shiftFrom.equals(resent.shiftFrom)
                && shiftTo.equals(resent.shiftTo)
                && endsWith(resent.stops);
    }

    private boolean endsWith(List<OrderStop> others) {
        int gone = stops.size() - others.size();
        if (gone < 0 || others.isEmpty()) {
            return others.isEmpty() && stops.isEmpty();
        }
        return stops.subList(gone + 1, stops.size()).equals(others.subList(1, others.size()))
                && stops.get(gone).sameWork(others.getFirst());
    }
}
