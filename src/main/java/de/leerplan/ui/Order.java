package de.leerplan.ui;

import de.leerplan.model.Closure;
import de.leerplan.model.ContainerId;
import de.leerplan.model.TruckId;
import de.leerplan.operations.Approval;
import de.leerplan.operations.Handling;
import de.leerplan.operations.InstantAction;

/// Something a dispatcher can have done from the screen.
public sealed interface Order {
    record Handle(ContainerId container, Handling handling) implements Order {}

    record FoundEmpty(ContainerId container) implements Order {}

    /// The sensor was put right or replaced.
    record Mend(ContainerId container) implements Order {}

    record TakeOut(TruckId truck) implements Order {}

    record PutBack(TruckId truck) implements Order {}

    record NewPlan() implements Order {}

    /// @param number of the proposal
    record Accept(long number) implements Order {}

    /// @param number of the proposal
    record Reject(long number) implements Order {}

    record Approve(Approval approval) implements Order {}

    /// @param notice number of the alarm
    record TakeOn(long notice) implements Order {}

    /// Closes a street, now or later.
    record BlockStreet(Closure closure) implements Order {}

    /// Lifts the closure with this id.
    record FreeStreet(String closure) implements Order {}

    /// Says something to a crew.
    record Say(TruckId truck, String text) implements Order {}

    /// A message of a crew was read.
    record Read(TruckId truck, String message) implements Order {}

    /// A truck is to do something at once.
    record Act(TruckId truck, InstantAction.Kind kind) implements Order {}

    /// A tablet was lost: nobody comes in with it.
    record LockOut(TruckId truck) implements Order {}

    /// Looks at something; changes nothing in the city.
    record Show(Selection selection) implements Order {}
}
