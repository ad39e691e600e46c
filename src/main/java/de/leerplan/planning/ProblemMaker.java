package de.leerplan.planning;

import de.leerplan.model.City;
import de.leerplan.model.Container;
import de.leerplan.model.ContainerId;
import de.leerplan.model.JobId;
import de.leerplan.model.Site;
import de.leerplan.model.Stop;
import de.leerplan.model.Truck;
import de.leerplan.operations.Candidate;
import de.leerplan.operations.OrderCandidate;
import de.leerplan.operations.PlanRequest;
import de.leerplan.operations.TruckStart;
import de.leerplan.planning.fleet.Dump;
import de.leerplan.planning.fleet.FleetProblem;
import de.leerplan.planning.fleet.Paces;
import de.leerplan.planning.fleet.Travel;
import de.leerplan.planning.fleet.Vehicle;
import de.leerplan.planning.fleet.Visit;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// Puts a plan request into numbers.
final class ProblemMaker {
    private static final int MONTH = 30 * 24 * 3600;

    private final City city;
    private final LoadGroups groups;
    private final Spacing spacing;
    private final Provisions provisions;
    private final PlanRequest request;
    private final Money money;
    private final DayClock clock;
    private final Places places;
    private final Approaches approaches;
    private final List<TruckStart> starts;
    private final FleetTravel ways;
    private final Paces paces;
    private final List<Job> jobs = new ArrayList<>();
    private final List<Job> left = new ArrayList<>();
    private final List<Job> needless = new ArrayList<>();
    private final Map<JobId, Integer> visitOf = new HashMap<>();
    private final List<Assignment.Crewed> trucks = new ArrayList<>();
    private final List<TruckStart> vehicles = new ArrayList<>();
    private final int[] former;

    ProblemMaker(Ground ground, PlanRequest request, TravelTimes times) {
        this(ground, request, times, false, new Places());
    }

    private ProblemMaker(
            Ground ground, PlanRequest request, TravelTimes times, boolean all, Places places) {
        city = ground.city();
        this.places = places;
        groups = ground.groups();
        spacing = ground.spacing();
        provisions = new Provisions(city);
        this.request = request;
        money = new Money(request.prices());
        clock = new DayClock(request.at(), city.zone());
        paces = clock.paces(request.roads().paces());
        chooseJobs(all);
        approaches = new Approaches(city, times, request.roads());
        starts = request.trucks().stream().map(approaches::departing).toList();
        chooseNeedless(all);
        namePlaces();
        ways = times.among(places.all(), request.roads(), fleet());
        runBases();
        former = former();
    }

    /// All candidates become visits, whether they are worth it or not, for questions about them.
    ///
    /// @param named places that come first, whether or not the request needs them: questions that
    ///     number the same places alike can share travel times
    static Assignment withAll(Ground ground, PlanRequest request, TravelTimes times, Places named) {
        return new ProblemMaker(ground, request, times, true, named.copy()).make();
    }

    Assignment make() {
        List<BitSet> allowed = vehicles.stream().map(this::allowed).toList();
        FleetProblem problem =
                Fitting.of(
                        new FleetProblem(
                                ways.tables(),
                                visits(),
                                vehicles(),
                                dumps(),
                                allowed,
                                provisions.halts(places, clock),
                                paces));
        return new Assignment(
                problem,
                jobs,
                left,
                trucks,
                tours(visitOf),
                groups.sites(),
                places.all(),
                clock,
                told(problem));
    }

    private Told told(FleetProblem problem) {
        List<Job> all = new ArrayList<>(jobs);
        Map<JobId, Integer> numbers = new HashMap<>(visitOf);
        for (Job job : needless) {
            numbers.put(job.id(), all.size());
            all.add(job);
        }
        List<Visit> visits = new ArrayList<>(problem.visits());
        for (Job job : needless) {
            // Nobody is upset to be spared it.
            visits.add(visit(job, Visit.NO_TRUCK, job.left(money), 0));
        }
        List<Job> elsewhere = left.stream().filter(job -> !needless.contains(job)).toList();
        return new Told(problem.withVisits(visits), all, elsewhere, tours(numbers));
    }

    // What costs more to empty than to leave, wherever a truck comes from, stays out.
    private void chooseJobs(boolean all) {
        for (Candidate candidate : request.candidates()) {
            Container container = container(candidate.container());
            double apart = spacing.of(container);
            choose(new Job.Emptying(candidate, container, apart), all);
        }
        for (OrderCandidate candidate : request.orders()) {
            choose(new Job.Fetching(candidate), all);
        }
    }

    private void choose(Job job, boolean all) {
        long service = job.service().toSeconds() * money.perSecond();
        boolean hopeless = groups.of(job.fraction()) == LoadGroups.NONE;
        boolean worthless = !job.demanded() && job.left(money) <= service;
        if (hopeless || (worthless && !all)) {
            left.add(job);
        } else {
            visitOf.put(job.id(), jobs.size());
            jobs.add(job);
        }
    }

    private void chooseNeedless(boolean all) {
        List<Job> found =
                new Needless(city, clock, spacing, groups).on(starts, visitOf.keySet(), left);
        for (Job job : found) {
            if (all) {
                visitOf.put(job.id(), jobs.size());
                jobs.add(job);
            } else {
                needless.add(job);
            }
        }
    }

    private void namePlaces() {
        places.add(city.depot().place());
        groups.sites().forEach(site -> places.add(site.place()));
        provisions.chargers().forEach(site -> places.add(site.place()));
        jobs.forEach(job -> places.add(job.place()));
        needless.forEach(job -> places.add(job.place()));
        for (TruckStart start : starts) {
            places.add(start.place());
            List<Stop> base = start.current().stops().subList(0, start.current().base());
            base.forEach(stop -> places.add(stop.place()));
        }
    }

    private List<Truck> fleet() {
        return starts.stream().map(this::truck).toList();
    }

    private void runBases() {
        int now = clock.seconds(request.at());
        FirstLeg.Reckoner first = new FirstLeg.Reckoner(approaches, paces, clock, now);
        for (TruckStart start : starts) {
            Travel travel = ways.travel(start.truck());
            BaseRun run = new BaseRunner(city, travel, places, first).run(start);
            int vehicle = run.home() ? Assignment.Crewed.HOME : vehicles.size();
            trucks.add(new Assignment.Crewed(start, run, vehicle));
            if (!run.home()) {
                vehicles.add(start);
            }
        }
    }

    private int[] former() {
        int[] result = new int[jobs.size()];
        Arrays.fill(result, Visit.NO_TRUCK);
        List<int[]> known = tours(visitOf);
        for (int vehicle = 0; vehicle < known.size(); vehicle++) {
            for (int visit : known.get(vehicle)) {
                result[visit] = vehicle;
            }
        }
        return result;
    }

    // Should two tours have the same stop, the first keeps it: nothing is visited twice.
    private List<int[]> tours(Map<JobId, Integer> numbers) {
        List<int[]> orders = new ArrayList<>();
        Set<Integer> taken = new HashSet<>();
        for (TruckStart start : vehicles) {
            List<Stop> stops = start.current().stops();
            orders.add(
                    stops.subList(start.current().base(), stops.size()).stream()
                            .flatMap(stop -> stop.job().map(numbers::get).stream())
                            .filter(taken::add)
                            .mapToInt(Integer::intValue)
                            .toArray());
        }
        return orders;
    }

    private List<Visit> visits() {
        boolean planned = vehicles.stream().anyMatch(start -> start.current().collections() > 0);
        List<Visit> visits = new ArrayList<>();
        for (int i = 0; i < jobs.size(); i++) {
            visits.add(visit(jobs.get(i), former[i], planned));
        }
        return visits;
    }

    private Visit visit(Job job, int known, boolean planned) {
        boolean expected = known != Visit.NO_TRUCK;
        long absence =
                job.left(money)
                        + (job.demanded() ? Money.MUST_GO : 0)
                        + (expected ? money.unrest() : 0);
        int home = job instanceof Job.Emptying bin ? home(bin.container()) : Visit.NO_TRUCK;
        long away = home == Visit.NO_TRUCK ? 0 : money.foreign();
        return visit(
                job,
                expected ? known : home,
                absence,
                expected ? 2 * money.unrest() : away + (planned ? money.unrest() : 0));
    }

    private Visit visit(Job job, int former, long absence, long move) {
        return new Visit(
                places.of(job.place()),
                Tenths.up(job.amount().litres()),
                Tenths.up(job.amount().kilograms()),
                groups.of(job.fraction()),
                (int) job.service().toSeconds(),
                clock.opens(job.window()),
                clock.closes(job.window()),
                job.due().map(this::due).orElse(Integer.MAX_VALUE),
                job.due().isPresent() ? job.perLateSecond(money) : 0,
                job.lasting().map(this::due).orElse(0),
                job.lasting().isPresent() ? job.perEarlySecond(money) : 0,
                absence,
                former,
                move);
    }

    // Beyond tomorrow it makes no difference, and an int holds no more.
    private int due(Instant due) {
        long seconds = Duration.between(clock.instant(0), due).toSeconds();
        return Math.clamp(seconds, -MONTH, MONTH);
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
        VehicleMaker maker = new VehicleMaker(city, groups, provisions, money, clock, places, ways);
        List<Vehicle> result = new ArrayList<>();
        for (Assignment.Crewed crewed : trucks) {
            if (crewed.vehicle() != Assignment.Crewed.HOME) {
                result.add(maker.vehicle(crewed.start(), crewed.base()));
            }
        }
        return result;
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
        BitSet barred = ways.barred(truck.id());
        BitSet allowed = new BitSet();
        for (int visit = 0; visit < jobs.size(); visit++) {
            Job job = jobs.get(visit);
            boolean reachable = !barred.get(places.of(job.place()));
            allowed.set(visit, reachable && mayHave(truck, job) && job.suits(truck));
        }
        return allowed;
    }

    private boolean mayHave(Truck truck, Job job) {
        return request.held().getOrDefault(job.id(), truck.id()).equals(truck.id());
    }

    private Container container(ContainerId id) {
        Container container = Objects.requireNonNull(city.containers().get(id), id::value);
        return city.on(clock.day(), container);
    }
}
