package de.leerplan.planning;

import de.leerplan.model.Calibration;
import de.leerplan.model.Capacity;
import de.leerplan.model.City;
import de.leerplan.model.Container;
import de.leerplan.model.ContainerId;
import de.leerplan.model.ContainerKind;
import de.leerplan.model.District;
import de.leerplan.model.Drive;
import de.leerplan.model.ElectricRange;
import de.leerplan.model.FillLevel;
import de.leerplan.model.Fraction;
import de.leerplan.model.GeoPoint;
import de.leerplan.model.JobId;
import de.leerplan.model.Load;
import de.leerplan.model.Neglect;
import de.leerplan.model.RoadConditions;
import de.leerplan.model.Shift;
import de.leerplan.model.Site;
import de.leerplan.model.SiteId;
import de.leerplan.model.SiteKind;
import de.leerplan.model.TimeWindow;
import de.leerplan.model.Tour;
import de.leerplan.model.Truck;
import de.leerplan.model.TruckId;
import de.leerplan.model.WorkRules;
import de.leerplan.operations.Candidate;
import de.leerplan.operations.Cause;
import de.leerplan.operations.OrderCandidate;
import de.leerplan.operations.PlanRequest;
import de.leerplan.operations.Prices;
import de.leerplan.operations.Reserves;
import de.leerplan.operations.TruckStart;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/// A made-up day in a made-up city, for planner tests. The same seed gives the same day.
final class TestDay {
    static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    static final Instant MORNING = Instant.parse("2026-03-10T05:00:00Z");
    static final GeoPoint DEPOT = new GeoPoint(50.105, 8.79);

    private final Random random;
    private final City city;

    TestDay(int containers, int trucks, long seed) {
        random = new Random(seed);
        List<Container> bins = new ArrayList<>();
        for (int i = 0; i < containers; i++) {
            bins.add(container(i));
        }
        List<Truck> fleet = new ArrayList<>();
        for (int i = 0; i < trucks; i++) {
            fleet.add(truck(i));
        }
        city =
                City.of(
                        "Musterstadt",
                        ZONE,
                        true,
                        List.of(new District("Mitte", DEPOT)),
                        bins,
                        fleet,
                        List.of(
                                site("HOF", SiteKind.DEPOT, DEPOT, Set.of()),
                                site(
                                        "MHKW",
                                        SiteKind.DISPOSAL,
                                        new GeoPoint(50.09, 8.74),
                                        Set.of(Fraction.RESIDUAL, Fraction.LITTER)),
                                site(
                                        "PAPIER",
                                        SiteKind.DISPOSAL,
                                        new GeoPoint(50.12, 8.80),
                                        Set.of(Fraction.PAPER),
                                        new TimeWindow(LocalTime.of(8, 0), LocalTime.of(12, 0)))));
    }

    City city() {
        return city;
    }

    /// The same truck, with the one district there is for its own.
    static Truck ofTheMiddle(Truck t) {
        return new Truck(
                t.id(),
                t.fractions(),
                t.capacity(),
                t.widthCm(),
                t.heightCm(),
                t.grossKg(),
                t.drive(),
                t.shift(),
                t.crew(),
                Set.of("Mitte"),
                t.range(),
                t.rules());
    }

    /// The same city with each truck and each site changed.
    static City changed(City city, UnaryOperator<Truck> truck, UnaryOperator<Site> site) {
        Map<TruckId, Truck> trucks = new LinkedHashMap<>(city.trucks());
        trucks.replaceAll((_, known) -> truck.apply(known));
        Map<SiteId, Site> sites = new LinkedHashMap<>(city.sites());
        sites.replaceAll((_, known) -> site.apply(known));
        return new City(
                city.name(),
                city.zone(),
                city.schematic(),
                city.districts(),
                city.containers(),
                trucks,
                sites,
                city.streetHours());
    }

    /// The same truck of that range, whose crew works by these rules.
    static Truck with(Truck truck, Optional<ElectricRange> range, WorkRules rules) {
        return new Truck(
                truck.id(),
                truck.fractions(),
                truck.capacity(),
                truck.widthCm(),
                truck.heightCm(),
                truck.grossKg(),
                truck.drive(),
                truck.shift(),
                truck.crew(),
                truck.territory(),
                range,
                rules);
    }

    /// A request for the whole day before the first tour.
    PlanRequest morning() {
        List<TruckStart> starts =
                city.trucks().values().stream().map(t -> start(t, DEPOT)).toList();
        return request(1, MORNING, Cause.Kind.DAY_BEGAN, starts, candidates());
    }

    /// A truck at the depot before its first tour.
    static TruckStart start(Truck truck, GeoPoint depot) {
        return new TruckStart(
                truck.id(),
                depot,
                MORNING,
                MORNING.plus(Duration.ofHours(8)),
                Load.NONE,
                Duration.ZERO,
                Duration.ZERO,
                Reserves.FRESH,
                new Tour(truck.id(), 1, 1, 0, List.of()));
    }

    static PlanRequest request(
            long number,
            Instant at,
            Cause.Kind kind,
            List<TruckStart> starts,
            List<Candidate> candidates) {
        return new PlanRequest(
                number,
                at,
                new Cause(kind, ""),
                starts,
                candidates,
                RoadConditions.USUAL,
                Prices.USUAL);
    }

    /// The same request on other streets or in other hours.
    static PlanRequest on(RoadConditions roads, PlanRequest r) {
        return new PlanRequest(
                r.number(),
                r.at(),
                r.cause(),
                r.trucks(),
                r.candidates(),
                r.orders(),
                roads,
                r.prices(),
                r.held());
    }

    /// The request with so much in the first truck, which has nothing to do.
    static PlanRequest loaded(PlanRequest before, Load load) {
        List<TruckStart> starts = new ArrayList<>(before.trucks());
        TruckStart first = starts.getFirst();
        starts.set(
                0,
                new TruckStart(
                        first.truck(),
                        first.place(),
                        first.ready(),
                        first.shiftEnd(),
                        load,
                        first.worked(),
                        first.rested(),
                        first.reserves(),
                        first.current()));
        return request(1, before.at(), Cause.Kind.DAY_BEGAN, starts, List.of());
    }

    /// The request after `tours` were given to the crews, with the first stops of each promised.
    static PlanRequest promising(PlanRequest before, List<Tour> tours, int base) {
        List<TruckStart> starts = new ArrayList<>();
        for (int i = 0; i < before.trucks().size(); i++) {
            TruckStart start = before.trucks().get(i);
            Tour tour = tours.get(i);
            int promised = Math.min(base, tour.stops().size());
            starts.add(start.with(new Tour(tour.truck(), 1, 1, promised, tour.stops())));
        }
        Set<JobId> promised =
                starts.stream()
                        .flatMap(s -> s.current().stops().subList(0, s.current().base()).stream())
                        .flatMap(stop -> stop.job().stream())
                        .collect(Collectors.toSet());
        List<Candidate> left =
                before.candidates().stream()
                        .filter(candidate -> !promised.contains(candidate.container()))
                        .toList();
        List<OrderCandidate> orders =
                before.orders().stream()
                        .filter(candidate -> !promised.contains(candidate.order().id()))
                        .toList();
        PlanRequest bins = request(2, before.at(), Cause.Kind.READINGS, starts, left);
        return on(before.roads(), TestOrders.with(bins, starts, orders));
    }

    /// Whether `truck` can empty `container`.
    boolean serves(TruckId truck, ContainerId container) {
        return Objects.requireNonNull(city.trucks().get(truck))
                .serves(Objects.requireNonNull(city.containers().get(container)));
    }

    List<Candidate> candidates() {
        List<Candidate> candidates = new ArrayList<>();
        for (Container container : city.containers().values()) {
            FillLevel fill = new FillLevel(20 + 80 * random.nextDouble());
            double chance = Math.pow(fill.share(), 6);
            candidates.add(
                    new Candidate(
                            container.id(),
                            fill.percent() > 85,
                            fill.percent() > 85,
                            fill,
                            container.load(fill),
                            chance,
                            random.nextDouble(),
                            random.nextInt(3) == 0 ? neglect() : Neglect.NONE));
        }
        return candidates;
    }

    private Neglect neglect() {
        Instant likely = MORNING.plusSeconds(random.nextInt(30_000));
        double perHour = random.nextDouble() / 5;
        Neglect neglect =
                new Neglect(
                        Optional.of(likely),
                        perHour,
                        random.nextDouble(),
                        20 * random.nextDouble());
        return perHour < 0.1 ? neglect.lasting(likely.minusSeconds(7_200), perHour) : neglect;
    }

    private Container container(int i) {
        boolean paper = random.nextInt(4) == 0;
        boolean early = random.nextInt(10) == 0;
        return new Container(
                new ContainerId("T-%04d".formatted(i)),
                "Straße " + i,
                ContainerKind.WHEELIE_1100,
                paper ? Fraction.PAPER : Fraction.RESIDUAL,
                1100,
                new GeoPoint(50.08 + 0.05 * random.nextDouble(), 8.72 + 0.1 * random.nextDouble()),
                "Mitte",
                Duration.ofSeconds(90 + random.nextInt(90)),
                early
                        ? new TimeWindow(LocalTime.of(5, 0), LocalTime.of(10, 0))
                        : TimeWindow.ANY_TIME,
                random.nextInt(8) == 0 ? 240 : 0,
                new Calibration(1500, 200),
                "");
    }

    private static Truck truck(int i) {
        return new Truck(
                new TruckId("T " + i),
                i % 3 == 2
                        ? Set.of(Fraction.PAPER, Fraction.RESIDUAL)
                        : Set.of(i % 3 == 0 ? Fraction.RESIDUAL : Fraction.PAPER),
                new Capacity(9000 + 1000 * (i % 4), 6000),
                i % 2 == 0 ? 230 : 255,
                18_000,
                Drive.DIESEL,
                new Shift(LocalTime.of(6, 0), LocalTime.of(14, 0)),
                2);
    }

    static Site site(String id, SiteKind kind, GeoPoint place, Set<Fraction> fractions) {
        return site(id, kind, place, fractions, TimeWindow.ANY_TIME);
    }

    private static Site site(
            String id, SiteKind kind, GeoPoint place, Set<Fraction> fractions, TimeWindow open) {
        return new Site(new SiteId(id), id, kind, place, fractions, open, Duration.ofMinutes(12));
    }
}
