package de.leerplan.planning.fleet;

import java.util.BitSet;
import java.util.Collections;
import java.util.List;

/// What is to be decided: which vehicle visits what, in which order.
///
/// @param travels tables of ways between the same places, one for each class of trucks; see
///     [Vehicle#roads]
/// @param allowed for each vehicle the visits it can make, as far as the pair alone decides
/// @param halts chargers, and breaks where driving is limited
/// @param paces how many times what the tables say a way takes at each time of the day
public record FleetProblem(
        List<Travel> travels,
        List<Visit> visits,
        List<Vehicle> vehicles,
        List<Dump> dumps,
        List<BitSet> allowed,
        List<Halt> halts,
        Paces paces) {
    public FleetProblem {
        travels = List.copyOf(travels);
        visits = List.copyOf(visits);
        vehicles = List.copyOf(vehicles);
        dumps = List.copyOf(dumps);
        allowed = List.copyOf(allowed);
        halts = List.copyOf(halts);
        if (allowed.size() != vehicles.size()) {
            throw new IllegalArgumentException("Each vehicle needs its allowed visits");
        }
    }

    /// A problem in which nothing is charged, driving is not limited, and all hours are alike.
    public FleetProblem(
            Travel travel,
            List<Visit> visits,
            List<Vehicle> vehicles,
            List<Dump> dumps,
            List<BitSet> allowed) {
        this(travel, visits, vehicles, dumps, allowed, List.of());
    }

    /// A problem in which all vehicles have the same ways, and all hours are alike.
    public FleetProblem(
            Travel travel,
            List<Visit> visits,
            List<Vehicle> vehicles,
            List<Dump> dumps,
            List<BitSet> allowed,
            List<Halt> halts) {
        this(List.of(travel), visits, vehicles, dumps, allowed, halts, Paces.EVEN);
    }

    /// The ways of the first class, for rough estimates of what is near what.
    public Travel travel() {
        return travels.getFirst();
    }

    /// The ways that `vehicle` has.
    public Travel travel(Vehicle vehicle) {
        return travels.get(vehicle.roads());
    }

    /// The same with other vehicles.
    public FleetProblem withVehicles(List<Vehicle> others) {
        return new FleetProblem(travels, visits, others, dumps, allowed, halts, paces);
    }

    /// The same with other things to visit.
    public FleetProblem withVisits(List<Visit> others) {
        return new FleetProblem(travels, others, vehicles, dumps, allowed, halts, paces);
    }

    /// The same with other visits allowed.
    public FleetProblem withAllowed(List<BitSet> others) {
        return new FleetProblem(travels, visits, vehicles, dumps, others, halts, paces);
    }

    /// The same on a day with other hours.
    public FleetProblem at(Paces others) {
        return new FleetProblem(travels, visits, vehicles, dumps, allowed, halts, others);
    }

    /// Whether there is nothing to decide: nothing to visit, or nobody who could.
    public boolean isSettled() {
        return visits.isEmpty() || vehicles.isEmpty();
    }

    /// For each vehicle a tour without any visit: it stays, or drives home.
    public List<int[]> noVisits() {
        return Collections.nCopies(vehicles.size(), new int[0]);
    }

    /// Whether `vehicle` can make `visit` if it makes no other: allowed, and not too big.
    public boolean suits(int vehicle, int visit) {
        Visit v = visits.get(visit);
        Vehicle truck = vehicles.get(vehicle);
        return allowed.get(vehicle).get(visit)
                && v.volume() <= truck.volume()
                && v.mass() <= truck.mass()
                && v.volume() <= truck.dayVolume();
    }

    /// How many groups of loads there are.
    public int groups() {
        int most = 0;
        for (Visit visit : visits) {
            most = Math.max(most, visit.group());
        }
        for (Vehicle vehicle : vehicles) {
            most = Math.max(most, vehicle.loadedGroup());
        }
        return most + 1;
    }
}
