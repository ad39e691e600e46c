package de.leerplan.operations;

import java.time.Instant;

/// The plan in force.
///
/// @param by who accepted it; `POLICY` for the automatic policy
public record AcceptedPlan(
        long number, Instant at, String by, Cause cause, PlanFigures figures, PlanChange change) {
    public static final String POLICY = "policy";
}
