package de.leerplan.operations;

import de.leerplan.model.ServiceOrder;
import de.leerplan.model.TruckId;

import java.time.Instant;
import java.util.Optional;

/// What we know of one order right now.
///
/// @param handling a dispatcher's word: today, not today, or as its deadline asks
/// @param truck who fulfilled it
/// @param endedAt when it was fulfilled or withdrawn
public record OrderState(
        ServiceOrder order,
        Stage stage,
        Handling handling,
        Optional<TruckId> truck,
        Optional<Instant> endedAt) {
    /// How far an order has come.
    public enum Stage {
        /// It waits for a truck.
        OPEN,
        /// A truck fetched what was to be fetched.
        FULFILLED,
        /// Nobody wants it any more.
        WITHDRAWN
    }

    static OrderState open(ServiceOrder order) {
        return new OrderState(
                order, Stage.OPEN, Handling.USUAL, Optional.empty(), Optional.empty());
    }

    public boolean isOpen() {
        return stage == Stage.OPEN;
    }

    /// Whether it has to be fulfilled today if any truck can: at the next opportunity it would be
    /// late.
    public boolean mustGo(Instant nextOpportunity) {
        return isOpen()
                && (handling == Handling.MUST_GO
                        || (handling == Handling.USUAL && order.due().isBefore(nextOpportunity)));
    }

    /// Whether a tour may fulfil it today.
    public boolean mayGo() {
        return isOpen() && (handling == Handling.USUAL || handling == Handling.MUST_GO);
    }

    /// Whether it was, or at `now` is, not fulfilled when it was due.
    public boolean isLate(Instant now) {
        return stage != Stage.WITHDRAWN && endedAt.orElse(now).isAfter(order.due());
    }

    OrderState handled(Handling newHandling) {
        return new OrderState(order, stage, newHandling, truck, endedAt);
    }

    OrderState fulfilled(TruckId by, Instant at) {
        return new OrderState(order, Stage.FULFILLED, handling, Optional.of(by), Optional.of(at));
    }

    OrderState withdrawn(Instant at) {
        return new OrderState(order, Stage.WITHDRAWN, handling, truck, Optional.of(at));
    }
}
