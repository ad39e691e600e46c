package de.leerplan.operations;

import static de.leerplan.operations.Notice.Severity.INFO;

import de.leerplan.forecast.Belief;
import de.leerplan.forecast.OverflowRisk;
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
import de.leerplan.operations.Decision.SheetEntered;
import de.leerplan.operations.Decision.StopsLocked;
import de.leerplan.operations.Decision.StopsUnlocked;
import de.leerplan.operations.Decision.StreetBlocked;
import de.leerplan.operations.Decision.StreetFreed;
import de.leerplan.operations.Decision.TabletLockedOut;
import de.leerplan.operations.Decision.TruckLocked;
import de.leerplan.operations.Decision.TruckPutBack;
import de.leerplan.operations.Decision.TruckTakenOut;
import de.leerplan.operations.Decision.TruckUnlocked;

import java.util.Optional;

/// What people's decisions change.
final class DecisionFold {
    private DecisionFold() {}

    static DayState fold(DayState s, Decision decision) {
        return switch (decision) {
            case ContainerHandled f -> handled(s, f);
            case ContainerFoundEmpty f -> foundEmpty(s, f);
            case FireOut f -> FireFold.out(s, f);
            case SensorMended f -> ContainerFold.sensorMended(s, f);
            case OrderTaken f -> OrderFold.taken(s, f.order());
            case OrderHandled f -> OrderFold.handled(s, f);
            case OrderWithdrawn f -> OrderFold.withdrawn(s, f);
            case DeviceAssigned f -> DeviceFold.assigned(s, f);
            case TruckTakenOut f ->
                    TruckFold.lost(s, f.truck())
                            .noting(
                                    INFO,
                                    Notice.Kind.TRUCK_TAKEN_OUT,
                                    f.truck().value(),
                                    f.reason());
            case TruckPutBack f ->
                    TruckFold.back(s, f.truck())
                            .noting(INFO, Notice.Kind.TRUCK_PUT_BACK, f.truck().value(), f.by());
            case PlanWanted f -> s.disturbed(Cause.Kind.WANTED, f.by());
            case PlanAccepted f -> PlanFold.acceptedByHand(s, f.number(), f.by());
            case PlanRejected f -> rejected(s, f);
            case ApprovalChanged f -> s.with(s.plan().approvedBy(f.approval()));
            case StopsLocked f -> OverrideFold.locked(s, f);
            case StopsUnlocked f -> OverrideFold.unlocked(s, f);
            case TruckLocked f -> OverrideFold.locked(s, f.truck(), f.by());
            case TruckUnlocked f -> OverrideFold.unlocked(s, f.truck(), f.by());
            case PlanOverridden f -> OverrideFold.overridden(s, f);
            case SheetEntered f -> SheetFold.entered(s, f);
            case AlarmSeen f -> seen(s, f);
            case StreetBlocked f -> StreetFold.closed(s, f.closure());
            case StreetFreed f -> StreetFold.lifted(s, f.closure());
            case CrewMessaged f -> LinkFold.messaged(s, f);
            case CrewMessageSeen f -> LinkFold.seen(s, f);
            case ActionOrdered f -> LinkFold.ordered(s, f);
            case TabletLockedOut f -> LinkFold.lockedOut(s, f);
        };
    }

    /// A container that a person leaves is off its tour at once, promised or not: the truck is told
    /// now, and the planner mends the times.
    private static DayState handled(DayState s, ContainerHandled fact) {
        ContainerState container = s.container(fact.container());
        boolean left =
                fact.handling() == Handling.NOT_TODAY || fact.handling() == Handling.OUT_OF_ORDER;
        return (left ? Progress.letGo(s, fact.container()) : s)
                .with(container.handled(fact.handling()))
                .disturbed(Cause.Kind.CONTAINER_HANDLED, fact.container().value())
                .noting(
                        INFO,
                        Notice.Kind.CONTAINER_HANDLED,
                        fact.container().value(),
                        fact.handling().name());
    }

    private static DayState foundEmpty(DayState s, ContainerFoundEmpty fact) {
        ContainerState container = s.container(fact.container());
        OverflowRisk risk = ContainerFold.risk(s, container.container(), Belief.emptied(fact.at()));
        Belief before = s.forecast().at(container.container(), container.belief(), fact.at());
        return Progress.letGo(s, fact.container())
                .with(
                        container.emptied(
                                new Emptying(fact.at(), Optional.empty(), before.fill()), risk))
                .disturbed(Cause.Kind.CONTAINER_HANDLED, fact.container().value());
    }

    private static DayState rejected(DayState s, PlanRejected fact) {
        boolean waits = s.plan().waiting().filter(p -> p.number() == fact.number()).isPresent();
        return waits
                ? s.with(s.plan().nothingWaits())
                        .noting(INFO, Notice.Kind.PLAN_REJECTED, "", fact.by())
                : s;
    }

    private static DayState seen(DayState s, AlarmSeen fact) {
        for (int i = 0; i < s.notices().size(); i++) {
            Notice notice = s.notices().get(i);
            if (notice.number() == fact.notice() && notice.open()) {
                return s.withNotices(s.notices().with(i, notice.seen(fact.by())));
            }
        }
        return s;
    }
}
