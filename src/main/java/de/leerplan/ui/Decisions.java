package de.leerplan.ui;

import de.leerplan.model.ContainerId;
import de.leerplan.model.OrderId;
import de.leerplan.operations.Cause;
import de.leerplan.operations.DayState;
import de.leerplan.operations.Decision;
import de.leerplan.operations.Decision.ActionOrdered;
import de.leerplan.operations.Decision.AlarmSeen;
import de.leerplan.operations.Decision.ApprovalChanged;
import de.leerplan.operations.Decision.ContainerFoundEmpty;
import de.leerplan.operations.Decision.ContainerHandled;
import de.leerplan.operations.Decision.CrewMessageSeen;
import de.leerplan.operations.Decision.CrewMessaged;
import de.leerplan.operations.Decision.DeviceAssigned;
import de.leerplan.operations.Decision.FireOut;
import de.leerplan.operations.Decision.OrderHandled;
import de.leerplan.operations.Decision.OrderTaken;
import de.leerplan.operations.Decision.OrderWithdrawn;
import de.leerplan.operations.Decision.PlanAccepted;
import de.leerplan.operations.Decision.PlanOverridden;
import de.leerplan.operations.Decision.PlanRejected;
import de.leerplan.operations.Decision.PlanWanted;
import de.leerplan.operations.Decision.SensorMended;
import de.leerplan.operations.Decision.StopsLocked;
import de.leerplan.operations.Decision.StopsUnlocked;
import de.leerplan.operations.Decision.StreetBlocked;
import de.leerplan.operations.Decision.StreetFreed;
import de.leerplan.operations.Decision.TabletLockedOut;
import de.leerplan.operations.Decision.TruckLocked;
import de.leerplan.operations.Decision.TruckPutBack;
import de.leerplan.operations.Decision.TruckTakenOut;
import de.leerplan.operations.Decision.TruckUnlocked;
import de.leerplan.operations.Hypothesis;
import de.leerplan.operations.PlacedDevice;
import de.leerplan.operations.StopMove;
import de.leerplan.operations.TourDifference;
import de.leerplan.operations.Verdict;

import java.time.Instant;
import java.util.List;

/// Turns orders into the decisions of one person at one moment.
///
/// @param state the day as the person saw it
/// @param reason what is said for a truck that is taken out or an order that is withdrawn
/// @param id of a message or an action: unique per console and day, since one person gives them
record Decisions(DayState state, Instant at, String by, String reason, String id) {
    /// @throws IllegalArgumentException for an order that is no decision, or needs a price first
    List<Decision> of(Order order) {
        return switch (order) {
            case Order.Handle o ->
                    List.of(
                            switch (o.job()) {
                                case ContainerId id ->
                                        new ContainerHandled(at, by, id, o.handling());
                                case OrderId id -> new OrderHandled(at, by, id, o.handling());
                            });
            case Order.FireOut o -> List.of(new FireOut(at, by, o.container()));
            case Order.Mend o -> List.of(new SensorMended(at, by, o.container()));
            case Order.Assign o ->
                    List.of(
                            new DeviceAssigned(
                                    at,
                                    by,
                                    new PlacedDevice(o.device(), o.container(), o.sensor())));
            case Order.FoundEmpty o -> List.of(new ContainerFoundEmpty(at, by, o.container()));
            case Order.TakeOut o -> List.of(new TruckTakenOut(at, by, o.truck(), reason));
            case Order.PutBack o -> List.of(new TruckPutBack(at, by, o.truck()));
            case Order.NewPlan _ -> List.of(new PlanWanted(at, by));
            case Order.Accept o -> List.of(new PlanAccepted(at, by, o.number()));
            case Order.Reject o -> List.of(new PlanRejected(at, by, o.number()));
            case Order.Approve o -> List.of(new ApprovalChanged(at, by, o.approval()));
            case Order.TakeOn o -> List.of(new AlarmSeen(at, by, o.notice()));
            case Order.Lock o -> List.of(new StopsLocked(at, by, o.jobs(), o.truck()));
            case Order.Unlock o -> List.of(new StopsUnlocked(at, by, o.jobs()));
            case Order.LockTruck o -> List.of(new TruckLocked(at, by, o.truck()));
            case Order.UnlockTruck o -> List.of(new TruckUnlocked(at, by, o.truck()));
            case Order.Rearrange o -> List.of(overridden(o));
            case Order.All o -> o.orders().stream().flatMap(each -> of(each).stream()).toList();
            case Order.BlockStreet o -> List.of(new StreetBlocked(at, by, o.closure()));
            case Order.FreeStreet o -> List.of(new StreetFreed(at, by, o.closure()));
            case Order.Say o -> List.of(new CrewMessaged(at, by, o.truck(), id, o.text(), false));
            case Order.Read o -> List.of(new CrewMessageSeen(at, by, o.truck(), o.message()));
            case Order.Act o -> List.of(new ActionOrdered(at, by, o.truck(), id, o.kind()));
            case Order.LockOut o -> List.of(new TabletLockedOut(at, by, o.truck()));
            case Order.TakeOrder o -> List.of(new OrderTaken(at, by, o.order()));
            case Order.WithdrawOrder o -> List.of(new OrderWithdrawn(at, by, o.order(), reason));
            case Order.Priced _, Order.Aside _ ->
                    throw new IllegalArgumentException("Nothing to decide: " + order);
        };
    }

    /// What has to be priced before `order` can be decided.
    static Hypothesis question(Order.Priced order) {
        return switch (order) {
            case Order.Give o -> new Hypothesis.Give(o.jobs(), o.truck());
            case Order.Put o -> new Hypothesis.Put(o.jobs(), o.truck(), o.place());
            case Order.TakeBack o -> new Hypothesis.Back(o.orders());
        };
    }

    private PlanOverridden overridden(Order.Rearrange order) {
        return new PlanOverridden(
                at,
                by,
                new Cause(Cause.Kind.OVERRIDDEN, Moves.subject(order.jobs())),
                Moves.of(order.jobs(), order.truck(), state),
                true,
                order.price().tours(),
                order.price().figures(),
                order.price().change());
    }

    /// A change taken back, at the price it has now.
    PlanOverridden takenBack(Order.TakeBack order, Verdict.Possible price) {
        List<StopMove> moves = TourDifference.moves(state, price.tours());
        return new PlanOverridden(
                at,
                by,
                new Cause(Cause.Kind.TAKEN_BACK, order.subject()),
                moves,
                order.held(),
                price.tours(),
                price.figures(),
                price.change());
    }
}
