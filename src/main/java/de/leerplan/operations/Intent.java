package de.leerplan.operations;

import de.leerplan.model.ContainerId;
import de.leerplan.model.Tour;
import de.leerplan.model.TruckId;

import java.util.List;
import java.util.Set;

/// Something the state wants done outside. Doing it twice does no harm.
public sealed interface Intent {
    /// Asks for a plan.
    ///
    /// @param on what is known
    /// @param facts how many facts of the day that are; 0 for those up to the one that asks
    record ProposePlan(DayState on, long number, Cause cause, long facts) implements Intent {
        /// All that the planner needs; worked out each time it is asked for.
        public PlanRequest request() {
            return PlanQuestion.of(on, number, cause).knowing(facts);
        }
    }

    /// Asks which tours a change of the streets concerns.
    record CheckRoutes(RouteQuestion question) implements Intent {}

    /// Makes readings of what a device sent before it was assigned, then says so.
    record TakeIn(PlacedDevice device, List<Signal> signals) implements Intent {
        public TakeIn {
            signals = List.copyOf(signals);
        }
    }

    /// Told to a truck by its tour's version; trucks ignore what they already have.
    ///
    /// @param burning containers of the tour that may burn
    record PushTour(Tour tour, Set<ContainerId> burning) implements Intent {
        public PushTour {
            burning = Set.copyOf(burning);
        }
    }

    /// Known by its id; trucks ignore what they already have.
    record TellCrew(TruckId truck, CrewMessage message) implements Intent {}

    /// Tells a crew that its message with this id was read.
    record ConfirmToCrew(TruckId truck, String message) implements Intent {}

    /// Known by its id; trucks do it once.
    record OrderAction(TruckId truck, InstantAction action) implements Intent {}

    /// Whoever has this truck's secret is cut off and stays out.
    record LockOut(TruckId truck) implements Intent {}
}
