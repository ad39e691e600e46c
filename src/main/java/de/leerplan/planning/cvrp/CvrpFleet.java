package de.leerplan.planning.cvrp;

import de.leerplan.planning.fleet.Dump;
import de.leerplan.planning.fleet.FleetProblem;
import de.leerplan.planning.fleet.Rest;
import de.leerplan.planning.fleet.Travel;
import de.leerplan.planning.fleet.Vehicle;
import de.leerplan.planning.fleet.Visit;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;

/// A capacitated vehicle routing problem in the words of the city's planner: trucks that unload
/// once, at the depot, and have all the time in the world. Visit `v` is place `v + 1` of the file.
final class CvrpFleet {
    private static final int SPARE = 10;
    private static final int ALWAYS = 1_000_000_000;
    static final long NO_ABSENCE = 1_000_000_000_000L;

    private CvrpFleet() {}

    static FleetProblem of(VrpInstance instance) {
        int visits = instance.places() - 1;
        BitSet all = new BitSet();
        all.set(0, visits);
        BitSet everything = new BitSet();
        everything.set(0);
        int trucks = trucks(instance);
        return new FleetProblem(
                travel(instance),
                visits(instance),
                Collections.nCopies(trucks, truck(instance.capacity())),
                List.of(new Dump(0, everything, 0, 0, ALWAYS)),
                Collections.nCopies(trucks, all));
    }

    /// As many trucks as anybody could want.
    static int trucks(VrpInstance instance) {
        int fewest = (int) Math.ceilDiv(instance.demand(), instance.capacity());
        return Math.min(instance.places(), 2 * fewest + SPARE);
    }

    private static List<Visit> visits(VrpInstance instance) {
        List<Visit> visits = new ArrayList<>();
        for (int place = 1; place < instance.places(); place++) {
            int demand = instance.demand(place);
            visits.add(
                    new Visit(
                            place,
                            demand,
                            0,
                            0,
                            0,
                            0,
                            ALWAYS,
                            ALWAYS,
                            0,
                            NO_ABSENCE,
                            Visit.NO_TRUCK,
                            0));
        }
        return visits;
    }

    private static Vehicle truck(int capacity) {
        return new Vehicle(
                0,
                0,
                0,
                true,
                capacity,
                1,
                0,
                0,
                -1,
                capacity,
                Integer.MAX_VALUE,
                ALWAYS,
                ALWAYS,
                Rest.NONE,
                0,
                1,
                0,
                0);
    }

    // OptaPlanner's nearby moves go by time, so a way takes as long as it is far; time is free.
    private static Travel travel(VrpInstance instance) {
        int places = instance.places();
        int[] distance = new int[places * places];
        for (int from = 0; from < places; from++) {
            for (int to = 0; to < places; to++) {
                distance[from * places + to] = instance.distance(from, to);
            }
        }
        return Travel.full(places, distance, distance);
    }
}
