package de.leerplan.planning;

import de.leerplan.planning.fleet.FleetProblem;

import java.util.List;

/// The tours as crews know them, with the stops that nobody would plan any more. There is nothing
/// to decide about these, but a plan that leaves them out is compared with the tours that have
/// them: what they cost is saved.
///
/// @param problem the request's, with visits for these stops after its own
/// @param jobs of the visits, in their order
/// @param left jobs that are on no tour and not worth a visit in any
/// @param tours visits of each vehicle
record Told(FleetProblem problem, List<Job> jobs, List<Job> left, List<int[]> tours) {
    Told {
        jobs = List.copyOf(jobs);
        left = List.copyOf(left);
        tours = List.copyOf(tours);
    }
}
