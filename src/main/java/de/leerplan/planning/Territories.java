package de.leerplan.planning;

import de.leerplan.planning.fleet.FleetProblem;
import de.leerplan.planning.fleet.Visit;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// The first sketch of a day: every crew in its own territory.
///
/// A search that starts from nothing fills the truck it opened first, since a second one costs its
/// way out before it saves anything. Starting from one tour for each territory, it closes a truck
/// only where that pays.
final class Territories {
    private Territories() {}

    /// The same problem where no truck visits what lies in the territory of another.
    static FleetProblem only(FleetProblem problem) {
        List<BitSet> allowed = new ArrayList<>();
        for (int vehicle = 0; vehicle < problem.vehicles().size(); vehicle++) {
            allowed.add(atHome(problem, vehicle));
        }
        return problem.withAllowed(allowed);
    }

    private static BitSet atHome(FleetProblem problem, int vehicle) {
        BitSet visits = (BitSet) problem.allowed().get(vehicle).clone();
        for (int visit = 0; visit < problem.visits().size(); visit++) {
            int home = problem.visits().get(visit).former();
            if (home != Visit.NO_TRUCK && home != vehicle) {
                visits.clear(visit);
            }
        }
        return visits;
    }
}
