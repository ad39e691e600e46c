package de.leerplan.operations;

import de.leerplan.model.JobId;
import de.leerplan.model.TruckId;

import java.util.List;

/// What it would mean if a truck that stays at the depot went out: the cheapest of the trips of
/// others that it could make instead.
///
/// @param from the truck that has the trip
/// @param jobs its stops, in order
/// @param change against the plan in force
public record Outing(TruckId from, List<JobId> jobs, PlanChange change) {
    public Outing {
        jobs = List.copyOf(jobs);
    }

    /// Money without what it costs that two crews have to learn another tour; cents.
    public long withoutUnrestCents() {
        return change.bill().moneyCents() - change.bill().cents(Constraint.CHURN);
    }
}
