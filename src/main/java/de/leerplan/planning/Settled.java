package de.leerplan.planning;

import de.leerplan.planning.fleet.Event;
import de.leerplan.planning.fleet.FleetProblem;
import de.leerplan.planning.fleet.Timetable;
import de.leerplan.planning.fleet.Vehicle;

import java.util.List;

/// Makes sure that the ways of tours are exact before anything is said about them; in a city
/// without a table of all ways the search itself reckons with far ones roughly.
///
/// @param problem whose tours they are
record Settled(FleetProblem problem) {
    /// Exact ways may make another disposal site the better one.
    private static final int ROUNDS = 3;

    /// With the ways of the tours that crews know, with and without what nobody plans any more.
    static Settled of(Assignment assignment) {
        Told told = assignment.told();
        Settled settled = new Settled(told.problem());
        settled.along(told.tours());
        if (told.jobs().size() > assignment.jobs().size()) {
            settled.along(assignment.known());
        }
        return settled;
    }

    void along(List<int[]> orders) {
        if (problem.isSettled() || problem.travel().whole()) {
            return;
        }
        for (int round = 0; round < ROUNDS; round++) {
            Timetable timetable = new Timetable(problem);
            for (int vehicle = 0; vehicle < orders.size(); vehicle++) {
                Vehicle truck = problem.vehicles().get(vehicle);
                int at = truck.start();
                for (Event event : timetable.of(vehicle, orders.get(vehicle)).events()) {
                    problem.travel(truck).settle(at, event.place());
                    at = event.place();
                }
            }
        }
    }
}
