package de.leerplan.operations;

import de.leerplan.model.Tour;

import java.util.List;

/// What a change of the plan in force would mean.
public sealed interface Verdict {
    /// It can be done.
    ///
    /// @param change against the plan in force; a negative gain is what it costs
    /// @param figures of the whole plan with it
    /// @param tours of the trucks whose tour changes
    /// @param forgoneCents what the best other use of the same containers would save; 0 for
    ///     everything but a lock
    record Possible(PlanChange change, PlanFigures figures, List<Tour> tours, long forgoneCents)
            implements Verdict {
        public Possible {
            tours = List.copyOf(tours);
        }
    }

    /// It cannot.
    record Impossible(Reason reason) implements Verdict {}

    /// Why something cannot be done.
    enum Reason {
        /// Promised to a crew, or its tour is locked.
        PROMISED,
        /// It may burn: no truck is to have it.
        BURNING,
        /// Out of order, or there is no site that takes what is in it.
        NOT_OPEN,
        /// The truck is not in service, on its way home, or its tour is locked.
        TRUCK_NOT_FREE,
        /// The truck may not carry the fraction, is too wide, or too small.
        UNSUITABLE,
        /// A time window, the end of the shift or a break would be broken.
        NO_TIME
    }
}
