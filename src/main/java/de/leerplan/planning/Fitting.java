package de.leerplan.planning;

import de.leerplan.planning.fleet.FleetProblem;
import de.leerplan.planning.fleet.Rest;
import de.leerplan.planning.fleet.Timetable;
import de.leerplan.planning.fleet.Vehicle;

import java.util.ArrayList;
import java.util.List;

/// Makes sure that every truck can at least drive home. One that is late beyond its limits already
/// gets as much time as that takes, and no more; one that finds no open site brings its load home.
final class Fitting {
    private static final int NEXT_DAY = 48 * 3600;

    private Fitting() {}

    static FleetProblem of(FleetProblem problem) {
        FleetProblem fitting = problem;
        for (int vehicle = 0; vehicle < problem.vehicles().size(); vehicle++) {
            fitting = fitting(fitting, vehicle);
        }
        return fitting;
    }

    private static FleetProblem fitting(FleetProblem problem, int vehicle) {
        if (new Timetable(problem).judge(vehicle).broken() == 0) {
            return problem;
        }
        Vehicle truck = problem.vehicles().get(vehicle);
        for (boolean loaded : new boolean[] {true, false}) {
            FleetProblem free = with(problem, vehicle, late(truck, NEXT_DAY, loaded));
            Timetable.Day day = new Timetable(free).of(vehicle);
            if (day.broken() == 0) {
                int end = truck.departs() + day.time();
                return with(problem, vehicle, late(truck, end, loaded));
            }
        }
        throw new IllegalStateException("No way leads home from place " + truck.start());
    }

    private static Vehicle late(Vehicle v, int latestEnd, boolean loaded) {
        return new Vehicle(
                v.start(),
                v.end(),
                v.departs(),
                v.idle(),
                v.volume(),
                v.mass(),
                loaded ? v.loadedVolume() : 0,
                loaded ? v.loadedMass() : 0,
                v.loadedGroup(),
                v.dayVolume(),
                v.dayVisits(),
                v.ends(),
                latestEnd,
                Rest.NONE,
                v.use(),
                v.distance(),
                v.time(),
                v.overtime());
    }

    private static FleetProblem with(FleetProblem problem, int vehicle, Vehicle changed) {
        List<Vehicle> vehicles = new ArrayList<>(problem.vehicles());
        vehicles.set(vehicle, changed);
        return new FleetProblem(
                problem.travel(), problem.visits(), vehicles, problem.dumps(), problem.allowed());
    }
}
