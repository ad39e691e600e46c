package de.leerplan.trucks.protocol;

import de.leerplan.model.GeoPoint;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What a truck goes by. Sent when that changes or an order was refused; retained.
///
/// @param orderId the accepted order; empty before the first
/// @param orderUpdateId its update, 0 before the first
/// @param seenUpdateId newest update that the crew confirmed to have read, 0 if none
/// @param lastStop number of the last stop done, 0 before the first
/// @param lastPlace where that was
/// @param remainingStops left of the accepted order
/// @param paused whether it stands still because it was told to
/// @param actionStates of the instant actions it took, newest last
/// @param errors why the newest order was refused; empty if it was not
public record StateMessage(
        long headerId,
        Instant timestamp,
        String version,
        String truck,
        String orderId,
        int orderUpdateId,
        int seenUpdateId,
        int lastStop,
        Optional<GeoPoint> lastPlace,
        int remainingStops,
        boolean paused,
        Optional<VehicleState> vehicle,
        List<ActionState> actionStates,
        List<OrderError> errors)
        implements Message {
    public StateMessage {
        actionStates = List.copyOf(actionStates);
        errors = List.copyOf(errors);
        if (remainingStops < 0) {
            throw new IllegalArgumentException("No fewer than 0 stops remain");
        }
    }

    /// An order that was refused.
    ///
    /// @param orderUpdateId of the refused order, 0 if it could not be read
    /// @param text for people
    public record OrderError(
            OrderErrorType errorType, String orderId, int orderUpdateId, String text) {}
}
