package de.leerplan.operations;

import de.leerplan.model.Saying;
import de.leerplan.model.Tour;
import de.leerplan.model.TruckId;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// A fact that our own machinery worked out.
public sealed interface Result extends Fact {
    /// The planner's answer to the request with the same number.
    ///
    /// @param tours one per truck that is in service: first the base as requested, then the horizon
    /// @param figures what the whole plan costs and does
    /// @param change against the plan that was in force when it was asked for
    /// @param basis empty where it is all that could be found for the question as it was asked
    record PlanProposed(
            Instant at,
            long number,
            Cause cause,
            List<Tour> tours,
            PlanFigures figures,
            PlanChange change,
            Optional<Basis> basis)
            implements Result {
        public PlanProposed {
            tours = List.copyOf(tours);
        }

        public PlanProposed(
                Instant at,
                long number,
                Cause cause,
                List<Tour> tours,
                PlanFigures figures,
                PlanChange change) {
            this(at, number, cause, tours, figures, change, Optional.empty());
        }

        public PlanProposed on(Basis what) {
            return new PlanProposed(at, number, cause, tours, figures, change, Optional.of(what));
        }

        boolean isProvisional() {
            return basis.map(Basis::provisional).orElse(false);
        }
    }

    /// The planner could not answer the request with this number.
    ///
    /// @param reason in English
    /// @param saying the same for any language; older facts have none
    record PlanFailed(Instant at, long number, String reason, Optional<Saying> saying)
            implements Result {}

    /// The broker has this version of a truck's tour, for the truck to fetch.
    ///
    /// @param sentAt when the link first tried to send it
    record TourHandedOver(Instant at, TruckId truck, int version, Instant sentAt)
            implements Result {}

    /// What the newest change of the streets means for the tours.
    ///
    /// @param number of the question
    /// @param tours those that change, each with the version that was asked about; without the
    ///     stops nobody can get to
    /// @param cutOff all places that no truck can reach now
    record RoutesChecked(Instant at, long number, List<Tour> tours, List<CutOff> cutOff)
            implements Result {
        public RoutesChecked {
            tours = List.copyOf(tours);
            cutOff = List.copyOf(cutOff);
        }
    }

    /// The routes could not be checked.
    ///
    /// @param reason in English
    /// @param saying the same for any language; older facts have none
    record RoutesFailed(Instant at, long number, String reason, Optional<Saying> saying)
            implements Result {}

    /// @param reason in English
    /// @param saying the same for any language; older facts have none
    record PushFailed(
            Instant at, TruckId truck, int version, String reason, Optional<Saying> saying)
            implements Result {}

    /// What a device had sent before it was assigned has become readings, posted before this.
    ///
    /// @param readings how many
    /// @param refused why some of it could not be used, in English; empty if all could
    /// @param saying the same for any language; older facts have none
    record SignalsTakenIn(
            Instant at, String device, int readings, String refused, Optional<Saying> saying)
            implements Result {}

    /// A fact with this journal number could not be digested; the state stayed as it was.
    ///
    /// @param reason in English
    /// @param saying the same for any language; older facts have none
    record FactRefused(Instant at, long number, String reason, Optional<Saying> saying)
            implements Result {}
}
