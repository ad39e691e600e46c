package de.leerplan.planning;

import de.leerplan.operations.PlanChange;

/// What a change of the plan would mean.
public sealed interface Verdict {
    /// It can be done.
    ///
    /// @param change against the plan in force; a negative gain is what it costs
    record Possible(PlanChange change) implements Verdict {}

    /// It cannot.
    record Impossible(Reason reason) implements Verdict {}

    /// Why something cannot be done.
    enum Reason {
        /// Not among the containers that may be emptied now: promised already, or not wanted.
        NOT_OPEN,
        /// The truck is not in service, or on its way home.
        TRUCK_NOT_FREE,
        /// The truck may not carry the fraction, is too wide, or too small.
        UNSUITABLE,
        /// A time window, the end of the shift or a break would be broken.
        NO_TIME
    }
}
