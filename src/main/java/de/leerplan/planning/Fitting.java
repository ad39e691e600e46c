package de.leerplan.planning;

import de.leerplan.planning.fleet.Battery;
import de.leerplan.planning.fleet.Driving;
import de.leerplan.planning.fleet.FleetProblem;
import de.leerplan.planning.fleet.Timetable;
import de.leerplan.planning.fleet.Vehicle;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Makes sure that every truck can at least drive home. One that is late beyond its limits already
/// gets as much time as that takes, and no more; one that finds no open site brings its load home.
final class Fitting {
    private static final int NEXT_DAY = 48 * 3600;

    private Fitting() {}

    static FleetProblem of(FleetProblem problem) {
        // One for all: what the others are given makes no difference to a truck without stops.
        Timetable timetable = new Timetable(problem);
        FleetProblem fitting = problem;
        for (int vehicle = 0; vehicle < problem.vehicles().size(); vehicle++) {
            if (timetable.judge(vehicle).broken() > 0) {
                fitting = fitting(fitting, vehicle);
            }
        }
        return fitting;
    }

    private static FleetProblem fitting(FleetProblem problem, int vehicle) {
        Vehicle truck = problem.vehicles().get(vehicle);
        // A battery that lasts nowhere, or a crew that has driven too long already: home all the
        // same.
        Vehicle unlimited = truck.limited(Battery.NONE, Driving.NONE);
        for (Vehicle tried : List.of(truck, unlimited)) {
            Optional<FleetProblem> home = late(problem, vehicle, tried);
            if (home.isPresent()) {
                return home.get();
            }
        }
        throw new IllegalStateException("No way leads home from place " + truck.start());
    }

    private static Optional<FleetProblem> late(FleetProblem problem, int vehicle, Vehicle truck) {
        for (Vehicle tried : List.of(truck, truck.empty())) {
            FleetProblem free = with(problem, vehicle, tried.until(NEXT_DAY));
            Timetable.Day day = new Timetable(free).of(vehicle);
            if (day.broken() == 0) {
                int end = truck.departs() + day.time();
                return Optional.of(with(problem, vehicle, tried.until(end)));
            }
        }
        return Optional.empty();
    }

    private static FleetProblem with(FleetProblem problem, int vehicle, Vehicle changed) {
        List<Vehicle> vehicles = new ArrayList<>(problem.vehicles());
        vehicles.set(vehicle, changed);
        return problem.withVehicles(vehicles);
    }
}
