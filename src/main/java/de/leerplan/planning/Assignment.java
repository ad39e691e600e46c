package de.leerplan.planning;

import de.leerplan.model.GeoPoint;
import de.leerplan.model.Site;
import de.leerplan.operations.TruckStart;
import de.leerplan.planning.fleet.FleetProblem;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/// A plan request put into numbers, and what the numbers stand for.
///
/// @param jobs of the visits, in their order
/// @param left jobs that are not worth a visit in any tour
/// @param trucks all of the request, with their base
/// @param known the tours the crews know, as visits of each vehicle
/// @param sites of the dumps, in their order
/// @param places of the travel times, in their order
/// @param told the tours the crews know, with stops that are nothing to decide any more
record Assignment(
        FleetProblem problem,
        List<Job> jobs,
        List<Job> left,
        List<Crewed> trucks,
        List<int[]> known,
        List<Site> sites,
        List<GeoPoint> places,
        DayClock clock,
        Told told) {
    Assignment {
        jobs = List.copyOf(jobs);
        left = List.copyOf(left);
        trucks = List.copyOf(trucks);
        known = List.copyOf(known);
        sites = List.copyOf(sites);
        places = List.copyOf(places);
    }

    /// The visits that stand on a tour a crew knows.
    BitSet expected() {
        BitSet expected = new BitSet();
        known.forEach(order -> Arrays.stream(order).forEach(expected::set));
        return expected;
    }

    /// A truck of the request.
    ///
    /// @param vehicle its number in the problem, or −1 if its base takes it home already
    record Crewed(TruckStart start, BaseRun base, int vehicle) {
        static final int HOME = -1;
    }
}
