package de.leerplan.trucks;

import de.leerplan.model.TruckId;
import de.leerplan.trucks.protocol.OrderErrorType;
import de.leerplan.trucks.protocol.StateMessage;
import de.leerplan.trucks.protocol.StateMessage.OrderError;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// The orders that trucks did not answer yet. Such an order may never have arrived, though the
/// broker has it: while a retained message replaces another, a truck that subscribes at that moment
/// gets neither (Artemis 2.55 empties the queue first and shows the new one some time later). So a
/// truck that is there is told again. Used by one thread.
final class Unanswered {
    /// Long for an answer over a bad line, short for a crew that waits for its tour.
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    /// A device that never answers is not flooded; it is told again when it signs in next.
    private static final int REMINDERS = 3;

    private final Map<TruckId, Boolean> there = new HashMap<>();
    private final Map<TruckId, Waiting> waiting = new HashMap<>();

    private record Waiting(String orderId, int update, int reminders) {
        Waiting reminded() {
            return new Waiting(orderId, update, reminders + 1);
        }

        boolean isAnsweredBy(StateMessage state) {
            return state.orderId().equals(orderId) && state.orderUpdateId() >= update
                    || state.errors().stream().anyMatch(this::isMeantBy);
        }

        /// A truck that cannot read an order cannot name its update either.
        private boolean isMeantBy(OrderError error) {
            return error.orderUpdateId() == update
                    || error.errorType() == OrderErrorType.VALIDATION_FAILURE;
        }
    }

    /// An order goes out that was not told before.
    void told(TruckId truck, String orderId, int update) {
        waiting.put(truck, new Waiting(orderId, update, 0));
    }

    /// A truck said whether it is there.
    void signed(TruckId truck, boolean online) {
        there.put(truck, online);
        waiting.computeIfPresent(truck, (_, w) -> new Waiting(w.orderId(), w.update(), 0));
    }

    void heard(TruckId truck, StateMessage state) {
        waiting.computeIfPresent(truck, (_, w) -> w.isAnsweredBy(state) ? null : w);
    }

    /// How long the truck has to answer until it is reminded; empty if it need not be.
    Optional<Duration> patience(TruckId truck) {
        return Optional.ofNullable(waiting.get(truck))
                .filter(w -> there.getOrDefault(truck, false) && w.reminders() < REMINDERS)
                .map(w -> PATIENCE.multipliedBy(1L << w.reminders()));
    }

    /// Whether the truck is to be told again now; counts.
    boolean remind(TruckId truck) {
        boolean due = patience(truck).isPresent();
        if (due) {
            waiting.computeIfPresent(truck, (_, w) -> w.reminded());
        }
        return due;
    }
}
