package de.leerplan.planning;

import de.leerplan.model.City;
import de.leerplan.model.Container;
import de.leerplan.model.ContainerId;
import de.leerplan.model.GeoPoint;
import de.leerplan.model.Load;
import de.leerplan.model.Site;
import de.leerplan.model.Stop;
import de.leerplan.model.Truck;
import de.leerplan.operations.Candidate;
import de.leerplan.operations.PlanRequest;
import de.leerplan.operations.TruckStart;
import de.leerplan.planning.fleet.Dump;
import de.leerplan.planning.fleet.FleetProblem;
import de.leerplan.planning.fleet.Travel;
import de.leerplan.planning.fleet.Vehicle;
import de.leerplan.planning.fleet.Visit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Puts a plan request into numbers.
final class ProblemMaker {
    private static final int TENTHS = 10;

    private final City city;
    private final LoadGroups groups;
    private final PlanRequest request;
    private final Money money;
    private final DayClock clock;
    private final Places places = new Places();
    private final Travel travel;
    private final List<Candidate> candidates = new ArrayList<>();
    private final List<Candidate> left = new ArrayList<>();
    private final Map<ContainerId, Integer> visitOf = new HashMap<>();
    private final List<Assignment.Crewed> trucks = new ArrayList<>();
    private final List<TruckStart> vehicles = new ArrayList<>();
    private final int[] former;

    ProblemMaker(City city, LoadGroups groups, PlanRequest request, TravelTimes times) {
        this(city, groups, request, times, false);
    }

    private ProblemMaker(
            City city, LoadGroups groups, PlanRequest request, TravelTimes times, boolean all) {
        this.city = city;
        this.groups = groups;
        this.request = request;
        money = new Money(request.prices());
        clock = new DayClock(request.at(), city.zone());
        chooseCandidates(all);
        namePlaces();
        travel = times.among(places.all(), request.roads());
        runBases();
        former = former();
    }

    /// All candidates become visits, whether they are worth it or not, for questions about them.
    static Assignment withAll(
            City city, LoadGroups groups, PlanRequest request, TravelTimes times) {
        return new ProblemMaker(city, groups, request, times, true).make();
    }

    Assignment make() {
        List<BitSet> allowed = vehicles.stream().map(this::allowed).toList();
        FleetProblem problem =
                Fitting.of(new FleetProblem(travel, visits(), vehicles(), dumps(), allowed));
        return new Assignment(
                problem, candidates, left, trucks, known(), groups.sites(), places.all(), clock);
    }

    // What costs more to empty than an overflow would, wherever a truck comes from, stays out.
    private void chooseCandidates(boolean all) {
        for (Candidate candidate : request.candidates()) {
            Container container = container(candidate.container());
            long service = container.service().toSeconds() * money.perSecond();
            boolean hopeless = groups.of(container.fraction()) == LoadGroups.NONE;
            boolean worthless = !candidate.mustGo() && money.overflow(candidate) <= service;
            if (hopeless || (worthless && !all)) {
                left.add(candidate);
            } else {
                visitOf.put(candidate.container(), candidates.size());
                candidates.add(candidate);
            }
        }
    }

    private void namePlaces() {
        places.add(city.depot().place());
        groups.sites().forEach(site -> places.add(site.place()));
        candidates.forEach(c -> places.add(container(c.container()).place()));
        for (TruckStart start : request.trucks()) {
            places.add(start.place());
            List<Stop> base = start.current().stops().subList(0, start.current().base());
            base.forEach(stop -> places.add(stop.place()));
        }
    }

    private void runBases() {
        int now = clock.seconds(request.at());
        BaseRunner runner = new BaseRunner(city, travel, places, clock, now);
        for (TruckStart start : request.trucks()) {
            BaseRun run = runner.run(start);
            int vehicle = run.home() ? Assignment.Crewed.HOME : vehicles.size();
            trucks.add(new Assignment.Crewed(start, run, vehicle));
            if (!run.home()) {
                vehicles.add(start);
            }
        }
    }

    private int[] former() {
        int[] result = new int[candidates.size()];
        Arrays.fill(result, Visit.NO_TRUCK);
        List<int[]> known = known();
        for (int vehicle = 0; vehicle < known.size(); vehicle++) {
            for (int visit : known.get(vehicle)) {
                result[visit] = vehicle;
            }
        }
        return result;
    }

    private List<int[]> known() {
        List<int[]> orders = new ArrayList<>();
        for (TruckStart start : vehicles) {
            List<Stop> stops = start.current().stops();
            orders.add(
                    stops.subList(start.current().base(), stops.size()).stream()
                            .filter(Stop.Collect.class::isInstance)
                            .map(stop -> visitOf.get(((Stop.Collect) stop).container()))
                            .filter(Objects::nonNull)
                            .mapToInt(Integer::intValue)
                            .toArray());
        }
        return orders;
    }

    private List<Visit> visits() {
        boolean planned = vehicles.stream().anyMatch(start -> start.current().collections() > 0);
        List<Visit> visits = new ArrayList<>();
        for (int i = 0; i < candidates.size(); i++) {
            visits.add(visit(candidates.get(i), former[i], planned));
        }
        return visits;
    }

    private Visit visit(Candidate candidate, int known, boolean planned) {
        Container container = container(candidate.container());
        boolean expected = known != Visit.NO_TRUCK;
        long absence =
                money.overflow(candidate)
                        + (candidate.mustGo() ? Money.MUST_GO : 0)
                        + (expected ? money.unrest() : 0);
        return new Visit(
                places.of(container.place()),
                tenths(candidate.amount().litres()),
                tenths(candidate.amount().kilograms()),
                groups.of(container.fraction()),
                (int) container.service().toSeconds(),
                clock.opens(container.window()),
                clock.closes(container.window()),
                Integer.MAX_VALUE,
                0,
                absence,
                expected ? known : home(container),
                expected ? 2 * money.unrest() : money.foreign() + (planned ? money.unrest() : 0));
    }

    /// The truck in whose territory a container stands, which need not be on its tour yet.
    private int home(Container container) {
        for (int vehicle = 0; vehicle < vehicles.size(); vehicle++) {
            Truck truck = truck(vehicles.get(vehicle));
            if (truck.territory().contains(container.district()) && truck.serves(container)) {
                return vehicle;
            }
        }
        return Visit.NO_TRUCK;
    }

    private Truck truck(TruckStart start) {
        return Objects.requireNonNull(city.trucks().get(start.truck()));
    }

    private List<Vehicle> vehicles() {
        List<Vehicle> result = new ArrayList<>();
        for (Assignment.Crewed crewed : trucks) {
            if (crewed.vehicle() != Assignment.Crewed.HOME) {
                result.add(vehicle(crewed.start(), crewed.base()));
            }
        }
        return result;
    }

    private Vehicle vehicle(TruckStart start, BaseRun base) {
        Truck truck = truck(start);
        GeoPoint depot = city.depot().place();
        boolean idle =
                base.stops().isEmpty()
                        && base.place().equals(depot)
                        && base.load().equals(Load.NONE);
        Crew crew = new Crew(start, clock, base.rested(), base.seconds());
        return new Vehicle(
                places.of(base.place()),
                places.of(depot),
                base.seconds(),
                idle,
                (int) (truck.capacity().litres() * TENTHS),
                (int) (truck.capacity().kilograms() * TENTHS),
                tenths(base.load().litres()),
                tenths(base.load().kilograms()),
                loadedGroup(start, base),
                Integer.MAX_VALUE,
                Integer.MAX_VALUE,
                crew.shiftEnd(),
                crew.latestEnd(),
                crew.rest(),
                0,
                money.perMetre(),
                money.perSecond(),
                money.perOvertimeSecond());
    }

    // What lies in the truck is not asked for; the tour it is on tells, or what it is built for.
    private int loadedGroup(TruckStart start, BaseRun base) {
        if (base.load().equals(Load.NONE)) {
            return LoadGroups.NONE;
        }
        if (base.lastLoaded().fraction().isPresent()) {
            return groups.of(base.lastLoaded().fraction().get());
        }
        for (Stop stop : start.current().stops()) {
            if (stop instanceof Stop.Collect collect) {
                return groups.of(container(collect.container()).fraction());
            }
        }
        Truck truck = truck(start);
        return truck.fractions().stream().sorted().mapToInt(groups::of).max().orElse(0);
    }

    private List<Dump> dumps() {
        List<Dump> dumps = new ArrayList<>();
        for (Site site : groups.sites()) {
            dumps.add(
                    new Dump(
                            places.of(site.place()),
                            groups.at(site),
                            (int) site.unloading().toSeconds(),
                            clock.opens(site.open()),
                            clock.closes(site.open())));
        }
        return dumps;
    }

    private BitSet allowed(TruckStart start) {
        Truck truck = truck(start);
        BitSet allowed = new BitSet();
        for (int visit = 0; visit < candidates.size(); visit++) {
            ContainerId container = candidates.get(visit).container();
            boolean free = request.held().getOrDefault(container, truck.id()).equals(truck.id());
            allowed.set(visit, free && truck.serves(container(container)));
        }
        return allowed;
    }

    private Container container(ContainerId id) {
        return Objects.requireNonNull(city.containers().get(id), id::value);
    }

    private static int tenths(double amount) {
        return (int) Math.ceil(amount * TENTHS - 1e-6);
    }
}
