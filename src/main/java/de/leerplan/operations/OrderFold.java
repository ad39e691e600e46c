package de.leerplan.operations;

import static de.leerplan.operations.Notice.Severity.ALARM;
import static de.leerplan.operations.Notice.Severity.INFO;
import static de.leerplan.operations.Notice.Severity.WARNING;

import de.leerplan.model.FillLevel;
import de.leerplan.model.Load;
import de.leerplan.model.ServiceOrder;
import de.leerplan.model.SkipReason;
import de.leerplan.model.Stop;
import de.leerplan.operations.Decision.OrderHandled;
import de.leerplan.operations.Decision.OrderWithdrawn;
import de.leerplan.operations.Observation.OrderFulfilled;
import de.leerplan.operations.Observation.OrderMissed;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What citizens' orders change, and what becomes of them.
final class OrderFold {
    private OrderFold() {}

    /// A new order, or new words for one that is still open.
    ///
    /// @throws IllegalArgumentException if the order has ended already
    static DayState taken(DayState s, ServiceOrder order) {
        OrderState known = s.orders().get(order.id());
        if (known != null && !known.isOpen()) {
            throw new Indigestible(
                    FactFlaw.ORDER_ENDED.of(order.id()),
                    "Order %s was %s already".formatted(order.id(), known.stage()));
        }
        OrderState next =
                known == null
                        ? OrderState.open(order)
                        : OrderState.open(order).handled(known.handling());
        return s.with(next)
                .with(s.roads().withNewPlace())
                .disturbed(Cause.Kind.ORDER, order.id().value())
                .noting(INFO, Notice.Kind.ORDER_TAKEN, order.id().value(), order.address());
    }

    static DayState carriedOver(DayState s, ServiceOrder order) {
        return s.with(OrderState.open(order)).with(s.roads().withNewPlace());
    }

    static DayState handled(DayState s, OrderHandled fact) {
        OrderState order = s.order(fact.order()).handled(fact.handling());
        return (order.mayGo() ? s : Progress.letGo(s, fact.order()))
                .with(order)
                .disturbed(Cause.Kind.ORDER, fact.order().value())
                .noting(
                        INFO,
                        Notice.Kind.ORDER_HANDLED,
                        fact.order().value(),
                        fact.handling().name());
    }

    static DayState withdrawn(DayState s, OrderWithdrawn fact) {
        return Progress.letGo(s, fact.order())
                .with(s.order(fact.order()).withdrawn(fact.at()))
                .disturbed(Cause.Kind.ORDER, fact.order().value())
                .noting(INFO, Notice.Kind.ORDER_WITHDRAWN, fact.order().value(), fact.reason());
    }

    static DayState fulfilled(DayState s, OrderFulfilled fact) {
        TruckState truck = s.truck(fact.truck());
        OrderState order = s.order(fact.order());
        DoneStop done =
                done(
                        DoneStop.Outcome.FETCHED,
                        fact.measuredAt(),
                        order.order(),
                        fact.amount(),
                        Progress.planned(truck, fact.order()));
        if (Progress.again(truck, done)) {
            return s;
        }
        DayState next =
                s.with(s.holds().without(List.of(fact.order())))
                        .with(order.fulfilled(fact.truck(), fact.measuredAt()))
                        .with(Progress.after(truck, done, truck.load().plus(fact.amount())));
        // Nobody else need come for it.
        return (Progress.isOnNoTour(next, fact.order())
                        ? next
                        : next.disturbed(Cause.Kind.ORDER, fact.order().value()))
                .noting(
                        INFO,
                        Notice.Kind.ORDER_FULFILLED,
                        fact.order().value(),
                        fact.truck().value());
    }

    /// A crew came for nothing: the order stays open, for another day unless a dispatcher says
    /// otherwise.
    static DayState missed(DayState s, OrderMissed fact) {
        TruckState truck = s.truck(fact.truck());
        OrderState order = s.order(fact.order());
        DoneStop done =
                done(
                        DoneStop.Outcome.SKIPPED,
                        fact.measuredAt(),
                        order.order(),
                        Load.NONE,
                        Progress.planned(truck, fact.order()));
        if (Progress.again(truck, done)) {
            return s;
        }
        DayState next =
                s.with(s.holds().without(List.of(fact.order())))
                        .with(order.handled(Handling.NOT_TODAY))
                        .with(Progress.after(truck, done, truck.load()))
                        .disturbed(Cause.Kind.STOP_SKIPPED, fact.order().value());
        return fact.reason() == SkipReason.BURNING
                ? next.noting(
                        ALARM, Notice.Kind.FIRE_SEEN, fact.order().value(), fact.truck().value())
                : next.noting(
                        WARNING,
                        Notice.Kind.STOP_SKIPPED,
                        fact.order().value(),
                        fact.reason().name());
    }

    private static DoneStop done(
            DoneStop.Outcome outcome,
            Instant at,
            ServiceOrder order,
            Load amount,
            Optional<Stop> planned) {
        return new DoneStop(
                outcome, at, order.place(), Optional.empty(), FillLevel.EMPTY, amount, planned);
    }
}
