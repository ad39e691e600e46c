package de.leerplan.planning.fleet;

import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;

/// A problem as arrays, for the inner loops.
final class Tables {
    final FleetProblem problem;
    /// For rough estimates of what is near what; what a truck drives, its [#ways] say.
    final Travel travel;

    final Ways[] classes;
    final Vehicle[] vehicles;
    final Dump[] dumps;
    final int[] place;
    final int[] volume;
    final int[] mass;
    final int[] group;
    final int[] service;
    final int[] opens;
    final int[] closes;
    final int[] due;
    final long[] lateness;
    final int[] ready;
    final long[] earliness;
    final long[] absence;
    final int[] former;
    final long[] move;
    final boolean[][] suits;
    final Halt[] halts;
    final Paces paces;

    /// Which vehicles are limited by supplies.
    final boolean[] limited;

    /// Whether any is.
    final boolean limits;
    private final boolean unrest;

    /// Whether it may matter when any of the visits is made, and whether one may be too early.
    final boolean timed;

    final boolean early;

    Tables(FleetProblem problem) {
        this.problem = problem;
        travel = problem.travel();
        classes = Ways.of(problem);
        vehicles = problem.vehicles().toArray(Vehicle[]::new);
        dumps = problem.dumps().toArray(Dump[]::new);
        halts = problem.halts().toArray(Halt[]::new);
        paces = problem.paces();
        limited = new boolean[vehicles.length];
        boolean any = false;
        for (int vehicle = 0; vehicle < vehicles.length; vehicle++) {
            limited[vehicle] = Supplies.limit(vehicles[vehicle]);
            any |= limited[vehicle];
        }
        limits = any;
        place = ints(Visit::place);
        volume = ints(Visit::volume);
        mass = ints(Visit::mass);
        group = ints(Visit::group);
        service = ints(Visit::service);
        opens = ints(Visit::opens);
        closes = ints(Visit::closes);
        due = ints(Visit::due);
        lateness = longs(Visit::lateness);
        ready = ints(Visit::ready);
        earliness = longs(Visit::earliness);
        absence = longs(Visit::absence);
        former = ints(Visit::former);
        move = longs(Visit::move);
        unrest = problem.visits().stream().anyMatch(visit -> visit.move() != 0);
        early = problem.visits().stream().anyMatch(visit -> visit.earliness() != 0);
        timed = early || problem.visits().stream().anyMatch(visit -> visit.lateness() != 0);
        suits = new boolean[vehicles.length][place.length];
        for (int vehicle = 0; vehicle < vehicles.length; vehicle++) {
            for (int visit = 0; visit < place.length; visit++) {
                suits[vehicle][visit] = problem.suits(vehicle, visit);
            }
        }
    }

    private int[] ints(ToIntFunction<Visit> field) {
        return problem.visits().stream().mapToInt(field).toArray();
    }

    private long[] longs(ToLongFunction<Visit> field) {
        return problem.visits().stream().mapToLong(field).toArray();
    }

    Ways ways(Vehicle truck) {
        return classes[truck.roads()];
    }

    /// As [Visit#untimely].
    long untimely(int visit, int start) {
        return lateness[visit] * Math.max(0, start - due[visit])
                + earliness[visit] * Math.max(0, ready[visit] - start);
    }

    /// What it costs in unrest if `vehicle` makes `visit`.
    long moved(int vehicle, int visit) {
        return !unrest || former[visit] == vehicle ? 0 : move[visit];
    }
}
