package de.leerplan.operations;

import de.leerplan.model.JobId;
import de.leerplan.model.TruckId;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/// A plan that came into force.
///
/// @param serial counts the plans of a day that came into force, from 1
/// @param number of the request it answers; that of the plan before for one made by hand
/// @param by who accepted it; `POLICY` for the automatic policy
/// @param change what it changed, its stops counted as `moves` are
/// @param moves every stop that it treats otherwise than the plan before
/// @param before what the trucks whose tour it changed would have done, in order: the way back
public record AcceptedPlan(
        int serial,
        long number,
        Instant at,
        String by,
        Cause cause,
        PlanFigures figures,
        PlanChange change,
        List<StopMove> moves,
        Map<TruckId, List<JobId>> before) {
    public static final String POLICY = "policy";

    public AcceptedPlan {
        moves = List.copyOf(moves);
        before = Map.copyOf(before);
    }
}
