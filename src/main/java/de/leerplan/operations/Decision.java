package de.leerplan.operations;

import de.leerplan.model.Closure;
import de.leerplan.model.ContainerId;
import de.leerplan.model.JobId;
import de.leerplan.model.OrderId;
import de.leerplan.model.ServiceOrder;
import de.leerplan.model.Tour;
import de.leerplan.model.TruckId;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/// A fact that a person made by ordering it. `by` is who.
public sealed interface Decision extends Fact {
    String by();

    /// How a container is to be handled from now on: must go, not today, out of order, as usual.
    record ContainerHandled(Instant at, String by, ContainerId container, Handling handling)
            implements Decision {}

    /// A person saw that a container was emptied without a truck's word.
    record ContainerFoundEmpty(Instant at, String by, ContainerId container) implements Decision {}

    /// A person made sure that a container does not burn, or not any more, whatever its sensor
    /// said.
    record FireOut(Instant at, String by, ContainerId container) implements Decision {}

    /// A person put a container's sensor right or replaced it.
    record SensorMended(Instant at, String by, ContainerId container) implements Decision {}

    /// A person took an order by phone, at the counter or on paper, or corrected an open one.
    record OrderTaken(Instant at, String by, ServiceOrder order) implements Decision {}

    /// How an order is to be handled from now on: today, not today, as its deadline asks.
    record OrderHandled(Instant at, String by, OrderId order, Handling handling)
            implements Decision {}

    /// An order that nobody wants any more.
    record OrderWithdrawn(Instant at, String by, OrderId order, String reason)
            implements Decision {}

    /// From now on this radio device speaks for that container; what it had sent is taken in.
    record DeviceAssigned(Instant at, String by, PlacedDevice device) implements Decision {}

    record TruckTakenOut(Instant at, String by, TruckId truck, String reason) implements Decision {}

    record TruckPutBack(Instant at, String by, TruckId truck) implements Decision {}

    /// A new plan is wanted now.
    record PlanWanted(Instant at, String by) implements Decision {}

    /// The waiting proposal with this number becomes the plan.
    record PlanAccepted(Instant at, String by, long number) implements Decision {}

    record PlanRejected(Instant at, String by, long number) implements Decision {}

    /// Who accepts proposals from now on.
    record ApprovalChanged(Instant at, String by, Approval approval) implements Decision {}

    /// These containers and orders stay on `truck`, whatever else is planned.
    record StopsLocked(
            Instant at,
            String by,
            List<ContainerId> containers,
            TruckId truck,
            List<OrderId> orders)
            implements Decision {
        public StopsLocked {
            containers = List.copyOf(containers);
            orders = List.copyOf(orders);
        }

        public StopsLocked(Instant at, String by, List<? extends JobId> jobs, TruckId truck) {
            this(at, by, JobId.containers(jobs), truck, JobId.orders(jobs));
        }

        public List<JobId> jobs() {
            return Stream.<JobId>concat(containers.stream(), orders.stream()).toList();
        }
    }

    /// The planner may give these containers and orders to any truck again.
    record StopsUnlocked(Instant at, String by, List<ContainerId> containers, List<OrderId> orders)
            implements Decision {
        public StopsUnlocked {
            containers = List.copyOf(containers);
            orders = List.copyOf(orders);
        }

        public StopsUnlocked(Instant at, String by, List<? extends JobId> jobs) {
            this(at, by, JobId.containers(jobs), JobId.orders(jobs));
        }

        public List<JobId> jobs() {
            return Stream.<JobId>concat(containers.stream(), orders.stream()).toList();
        }
    }

    /// The truck's tour stays as it is, stop by stop.
    record TruckLocked(Instant at, String by, TruckId truck) implements Decision {}

    record TruckUnlocked(Instant at, String by, TruckId truck) implements Decision {}

    /// Tours as a person wants them, priced before the decision was made.
    ///
    /// @param moves what goes where; both trucks are the same where a stop only changes its place
    /// @param held whether it stays on these trucks from now on, whatever else is planned
    /// @param tours of the trucks whose tour changes, as a proposal has them
    /// @param change against the plan that was in force when it was priced
    record PlanOverridden(
            Instant at,
            String by,
            Cause cause,
            List<StopMove> moves,
            boolean held,
            List<Tour> tours,
            PlanFigures figures,
            PlanChange change)
            implements Decision {
        public PlanOverridden {
            moves = List.copyOf(moves);
            tours = List.copyOf(tours);
        }
    }

    /// An alarm was seen and is being dealt with.
    ///
    /// @param notice number of the notice that raised it
    record AlarmSeen(Instant at, String by, long notice) implements Decision {}

    /// A ticked tour sheet was entered by hand, line by line in the order of the tour.
    record SheetEntered(Instant at, String by, TruckId truck, List<SheetEntry> entries)
            implements Decision {
        public SheetEntered {
            entries = List.copyOf(entries);
        }
    }

    /// A dispatcher closed a stretch of street, usually by drawing it on the map; it holds as long
    /// as the closure says, or until it is freed.
    record StreetBlocked(Instant at, String by, Closure closure) implements Decision {}

    /// A dispatcher lifted the closure with this id, wherever it came from.
    record StreetFreed(Instant at, String by, String closure) implements Decision {}

    /// Something said to a crew.
    ///
    /// @param message its id, unique per truck
    /// @param urgent whether it should interrupt
    record CrewMessaged(
            Instant at, String by, TruckId truck, String message, String text, boolean urgent)
            implements Decision {}

    /// A message of a crew was read.
    record CrewMessageSeen(Instant at, String by, TruckId truck, String message)
            implements Decision {}

    /// A truck is to do something at once.
    ///
    /// @param action its id, unique per truck
    record ActionOrdered(
            Instant at, String by, TruckId truck, String action, InstantAction.Kind kind)
            implements Decision {}

    /// A lost tablet: whoever has its secret is out, at once.
    record TabletLockedOut(Instant at, String by, TruckId truck) implements Decision {}
}
