package de.leerplan.trucks.onboard;

import de.leerplan.trucks.protocol.OrderMessage;

import java.util.Optional;

/// What a truck is to do right now.
///
/// @param order it goes by; without stops once it was cancelled
/// @param paused whether it is to stand until told to go on
public record Duty(Optional<OrderMessage> order, boolean paused) {
    /// To drive `order`.
    static Duty of(Optional<OrderMessage> order) {
        return new Duty(order, false);
    }
}
