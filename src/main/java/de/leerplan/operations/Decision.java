package de.leerplan.operations;

import de.leerplan.model.Closure;
import de.leerplan.model.ContainerId;
import de.leerplan.model.TruckId;

import java.time.Instant;

/// A fact that a person made by ordering it. `by` is who.
public sealed interface Decision extends Fact {
    String by();

    /// How a container is to be handled from now on: must go, not today, out of order, as usual.
    record ContainerHandled(Instant at, String by, ContainerId container, Handling handling)
            implements Decision {}

    /// A person saw that a container was emptied without a truck's word.
    record ContainerFoundEmpty(Instant at, String by, ContainerId container) implements Decision {}

    record TruckTakenOut(Instant at, String by, TruckId truck, String reason) implements Decision {}

    record TruckPutBack(Instant at, String by, TruckId truck) implements Decision {}

    /// A new plan is wanted now.
    record PlanWanted(Instant at, String by) implements Decision {}

    /// The waiting proposal with this number becomes the plan.
    record PlanAccepted(Instant at, String by, long number) implements Decision {}

    record PlanRejected(Instant at, String by, long number) implements Decision {}

    /// Who accepts proposals from now on.
    record ApprovalChanged(Instant at, String by, Approval approval) implements Decision {}

    /// An alarm was seen and is being dealt with.
    ///
    /// @param notice number of the notice that raised it
    record AlarmSeen(Instant at, String by, long notice) implements Decision {}

    /// A dispatcher closed a stretch of street, usually by drawing it on the map; it holds as long
    /// as the closure says, or until it is freed.
    record StreetBlocked(Instant at, String by, Closure closure) implements Decision {}

    /// A dispatcher lifted the closure with this id, wherever it came from.
    record StreetFreed(Instant at, String by, String closure) implements Decision {}
}
