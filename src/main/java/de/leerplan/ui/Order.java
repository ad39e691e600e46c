package de.leerplan.ui;

import de.leerplan.model.Closure;
import de.leerplan.model.ContainerId;
import de.leerplan.model.JobId;
import de.leerplan.model.OrderId;
import de.leerplan.model.ServiceOrder;
import de.leerplan.model.TruckId;
import de.leerplan.operations.Approval;
import de.leerplan.operations.CrewPhoto;
import de.leerplan.operations.Handling;
import de.leerplan.operations.InstantAction;
import de.leerplan.operations.Verdict;

import java.util.List;
import java.util.Map;

/// Something a dispatcher can have done from the screen.
public sealed interface Order {
    /// Done without a word, since the screen shows it anyway, and not to be taken back.
    sealed interface Silent extends Order {}

    /// Changes nothing in the city.
    sealed interface Aside extends Silent {}

    record Handle(JobId job, Handling handling) implements Order {}

    record FoundEmpty(ContainerId container) implements Order {}

    /// It was made sure that nothing burns there.
    record FireOut(ContainerId container) implements Silent {}

    /// The sensor was put right or replaced.
    record Mend(ContainerId container) implements Silent {}

    record TakeOut(TruckId truck) implements Order {}

    record PutBack(TruckId truck) implements Order {}

    /// This radio device, which waits for a container, sits in that one.
    ///
    /// @param sensor its type; empty to go by what its network server says
    record Assign(String device, ContainerId container, String sensor) implements Silent {}

    record NewPlan() implements Silent {}

    /// @param number of the proposal
    record Accept(long number) implements Silent {}

    /// @param number of the proposal
    record Reject(long number) implements Silent {}

    record Approve(Approval approval) implements Order {}

    /// @param notice number of the alarm
    record TakeOn(long notice) implements Silent {}

    /// Closes a street, now or later; or does so otherwise than before.
    record BlockStreet(Closure closure) implements Silent {}

    /// Opens the form for a closure that was drawn by hand.
    record ChangeClosure(Closure closure) implements Aside {}

    /// Lifts the closure with this id.
    record FreeStreet(String closure) implements Order {}

    /// Says something to a crew.
    record Say(TruckId truck, String text) implements Silent {}

    /// A message of a crew was read.
    record Read(TruckId truck, String message) implements Silent {}

    /// A truck is to do something at once.
    record Act(TruckId truck, InstantAction.Kind kind) implements Silent {}

    /// A tablet was lost: nobody comes in with it.
    record LockOut(TruckId truck) implements Silent {}

    /// An order that needs its price before it can be decided.
    sealed interface Priced extends Order {}

    /// Gives stops to a truck, each wherever it costs least there.
    record Give(List<JobId> jobs, TruckId truck) implements Priced {
        public Give {
            jobs = List.copyOf(jobs);
        }
    }

    /// Gives stops to a truck in this order.
    ///
    /// @param place as of `Hypothesis.Put`
    record Put(List<JobId> jobs, TruckId truck, int place) implements Priced {
        public Put {
            jobs = List.copyOf(jobs);
        }
    }

    /// The same with a price that somebody has seen: what comes into force is what was priced.
    record Rearrange(List<JobId> jobs, TruckId truck, Verdict.Possible price) implements Order {
        public Rearrange {
            jobs = List.copyOf(jobs);
        }
    }

    /// Lets trucks do again what they would have done before.
    ///
    /// @param held whether it stays so, whatever else is planned
    record TakeBack(Map<TruckId, List<JobId>> orders, String subject, boolean held)
            implements Priced {
        public TakeBack {
            orders = Map.copyOf(orders);
        }
    }

    /// Stops stay on the truck that has them.
    record Lock(List<JobId> jobs, TruckId truck) implements Order {
        public Lock {
            jobs = List.copyOf(jobs);
        }
    }

    record Unlock(List<JobId> jobs) implements Order {
        public Unlock {
            jobs = List.copyOf(jobs);
        }
    }

    /// A truck's tour stays as it is.
    record LockTruck(TruckId truck) implements Order {}

    record UnlockTruck(TruckId truck) implements Order {}

    /// The same for each; taken back in one.
    record All(List<Order> orders) implements Order {
        public All {
            orders = List.copyOf(orders);
        }
    }

    /// A tour on paper or in files.
    record Paper(TruckId truck, Kind kind) implements Aside {
        /// What is wanted.
        public enum Kind {
            /// Save the tour sheet as PDF.
            SHEET,
            /// Save the tour as GPX, GeoJSON and KML.
            FILES,
            /// Enter a ticked sheet.
            ENTER
        }
    }

    /// An order of a citizen was taken, by phone for instance.
    record TakeOrder(ServiceOrder order) implements Order {}

    /// Nobody wants a citizen's order any more.
    record WithdrawOrder(OrderId order) implements Order {}

    /// Looks at a crew's picture, large.
    record Look(CrewPhoto photo) implements Aside {}

    /// Looks at something.
    record Show(Selection selection) implements Aside {}
}
