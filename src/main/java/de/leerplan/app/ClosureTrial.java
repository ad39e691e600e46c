package de.leerplan.app;

import de.leerplan.model.Closure;
import de.leerplan.model.GeoPoint;
import de.leerplan.model.Path;
import de.leerplan.model.RoadConditions;
import de.leerplan.model.Stop;
import de.leerplan.model.TruckId;
import de.leerplan.operations.DayState;
import de.leerplan.operations.Decision.StreetBlocked;
import de.leerplan.operations.Decision.StreetFreed;
import de.leerplan.operations.TruckState;
import de.leerplan.roads.StreetChange;
import de.leerplan.trucks.protocol.OrderMessage;
import de.leerplan.trucks.protocol.OrderStop;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;

/// Closes streets that tours lead through on a running sample day, and looks what the trucks get
/// told: the orders are read where they arrive, on board.
final class ClosureTrial {
    private static final long PATIENCE_SECONDS = 120;

    /// A way that comes nearer than this to the middle of a closed stretch leads through it.
    private static final double THROUGH_METRES = 6;

    private static final int TRIES = 500;

    private final World world;
    private final SampleDayRun run;
    private final RandomGenerator random;
    private final AtomicReference<Waiting> waiting = new AtomicReference<>(Waiting.NOTHING);

    private record Waiting(Predicate<DayState> until, CountDownLatch over) {
        static final Waiting NOTHING = new Waiting(_ -> false, new CountDownLatch(1));
    }

    /// What one closure led to; times in milliseconds of real time.
    ///
    /// @param pushed from the order to close until every concerned truck has accepted its new tour
    /// @param planned from there on until the concerned tours were planned again; 0 where none were
    /// @param opened from the order to open until all is told
    /// @param concerned trucks that had to drive through it
    /// @param through trucks whose order leads through it all the same
    /// @param disturbed trucks elsewhere whose order changed
    record Outcome(
            String closure,
            double pushed,
            double planned,
            double opened,
            Set<TruckId> concerned,
            Set<TruckId> through,
            Set<TruckId> disturbed,
            int cutOff) {}

    /// @param feeds the run's own
    ClosureTrial(World world, SampleDayRun run, Feeds feeds, RandomGenerator random) {
        this.world = world;
        this.run = run;
        this.random = random;
        feeds.add(
                state -> {
                    Waiting now = waiting.get();
                    if (now.until().test(state)) {
                        now.over().countDown();
                    }
                });
    }

    /// Closes a street on the way of some truck and opens it again; empty if no truck has a way
    /// left to close.
    Optional<Outcome> once(int number) {
        return choose(number).map(this::tried);
    }

    private Outcome tried(Closure closure) {
        Map<TruckId, OrderMessage> before = run.orders();
        Set<TruckId> concerned = concerned(before, closure);
        long start = System.nanoTime();
        run.loop().post(new StreetBlocked(run.now(), "bench", closure));
        await(state -> state.closures().containsKey(closure.id()) && isTold(state));
        double pushed = millisSince(start);
        Map<TruckId, OrderMessage> after = run.orders();
        int cutOff = run.loop().state().roads().cutOff().size();
        long then = System.nanoTime();
        await(ClosureTrial::isPlanned);
        double planned = millisSince(then);
        Map<TruckId, OrderMessage> settled = run.orders();
        long lifted = System.nanoTime();
        run.loop().post(new StreetFreed(run.now(), "bench", closure.id()));
        await(state -> !state.closures().containsKey(closure.id()) && isTold(state));
        double opened = millisSince(lifted);
        await(ClosureTrial::isPlanned);
        Set<TruckId> led = new TreeSet<>(through(after, closure));
        led.addAll(through(settled, closure));
        return new Outcome(
                closure.name(),
                pushed,
                concerned.isEmpty() ? 0 : planned,
                opened,
                concerned,
                led,
                disturbed(before, settled, concerned),
                cutOff);
    }

    /// Tours were compared with the streets, and trucks have what follows from it.
    private static boolean isTold(DayState state) {
        return state.roads().asking().isEmpty()
                && state.roads().checked().equals(state.roads().inForce())
                && state.trucks().values().stream().allMatch(ClosureTrial::hasNewest);
    }

    private static boolean isPlanned(DayState state) {
        return isTold(state)
                && state.plan().outstanding().isEmpty()
                && state.roads().detoured().isEmpty();
    }

    private static boolean hasNewest(TruckState truck) {
        return !truck.online()
                || !truck.fit()
                || truck.tour().isEmpty()
                || truck.acknowledged() >= truck.version();
    }

    /// A stretch in the middle of some truck's way to one of its next stops, away from all stops.
    private Optional<Closure> choose(int number) {
        List<TruckState> out =
                run.loop().state().trucks().values().stream()
                        .filter(truck -> truck.fit() && truck.tour().isPresent())
                        .toList();
        for (int i = 0; i < TRIES && !out.isEmpty(); i++) {
            List<Stop> stops = out.get(random.nextInt(out.size())).tour().orElseThrow().stops();
            int to = random.nextInt(stops.size());
            if (to > 0) {
                Path way = world.roads().path(stops.get(to - 1).place(), stops.get(to).place());
                Optional<Closure> found = middle(way, number);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Closure> middle(Path way, int number) {
        List<GeoPoint> line = way.line();
        if (way.metres() < 150 || line.size() < 4) {
            return Optional.empty();
        }
        int at = line.size() / 2;
        GeoPoint from = line.get(at - 1);
        GeoPoint to = line.get(at);
        if (from.metresTo(to) < 25) {
            return Optional.empty();
        }
        List<GeoPoint> stretch = List.of(from.towards(to, 0.1), from.towards(to, 0.9));
        return Optional.of(
                new Closure(
                        "bench-" + number,
                        world.roads().locate(from.towards(to, 0.5)).name() + " #" + number,
                        stretch,
                        run.now(),
                        run.now().plus(Duration.ofHours(8))));
    }

    /// Trucks with a way that the closure changes, by the streets or by the line they were given.
    private Set<TruckId> concerned(Map<TruckId, OrderMessage> orders, Closure closure) {
        RoadConditions closed = new RoadConditions(List.of(closure), List.of());
        StreetChange change = world.roads().under(closed).since(world.roads());
        Set<TruckId> found = new TreeSet<>(through(orders, closure));
        orders.forEach(
                (truck, order) -> {
                    for (OrderStop stop : left(truck, order)) {
                        boolean drives = stop.path().size() > 1;
                        if (drives && change.of(stop.path().getFirst(), stop.place()).isPresent()) {
                            found.add(truck);
                        }
                    }
                });
        return found;
    }

    /// Trucks that are still to drive through the closure, from a place outside it.
    private Set<TruckId> through(Map<TruckId, OrderMessage> orders, Closure closure) {
        GeoPoint middle = closure.line().getFirst().towards(closure.line().getLast(), 0.5);
        Set<TruckId> found = new TreeSet<>();
        orders.forEach(
                (truck, order) -> {
                    boolean leads =
                            left(truck, order).stream()
                                    .anyMatch(
                                            stop ->
                                                    leadsBy(stop, middle)
                                                            && !leadsOut(stop, closure));
                    if (leads) {
                        found.add(truck);
                    }
                });
        return found;
    }

    /// The stops of an order that are not done yet.
    private List<OrderStop> left(TruckId truck, OrderMessage order) {
        TruckState state = run.loop().state().truck(truck);
        return state.tour().isEmpty()
                ? List.of()
                : order.stops().stream()
                        .filter(stop -> stop.number() > state.done().size())
                        .toList();
    }

    /// Whether a way begins inside the closure: who is there may leave.
    private boolean leadsOut(OrderStop stop, Closure closure) {
        RoadConditions closed = new RoadConditions(List.of(closure), List.of());
        GeoPoint depot = world.city().depot().place();
        return world.roads().under(closed).path(depot, stop.path().getFirst()).line().isEmpty();
    }

    private static boolean leadsBy(OrderStop stop, GeoPoint place) {
        List<GeoPoint> line = stop.path();
        for (int i = 1; i < line.size(); i++) {
            GeoPoint a = line.get(i - 1);
            GeoPoint b = line.get(i);
            int steps = 1 + (int) (a.metresTo(b) / THROUGH_METRES);
            for (int step = 0; step <= steps; step++) {
                if (a.towards(b, (double) step / steps).metresTo(place) < THROUGH_METRES) {
                    return true;
                }
            }
        }
        return false;
    }

    private static Set<TruckId> disturbed(
            Map<TruckId, OrderMessage> before,
            Map<TruckId, OrderMessage> after,
            Set<TruckId> concerned) {
        Map<TruckId, OrderMessage> elsewhere = new HashMap<>(after);
        elsewhere.keySet().removeAll(concerned);
        Set<TruckId> changed = new TreeSet<>();
        elsewhere.forEach(
                (truck, order) -> {
                    OrderMessage known = before.get(truck);
                    if (known != null && !order.stops().equals(known.stops())) {
                        changed.add(truck);
                    }
                });
        return changed;
    }

    private void await(Predicate<DayState> until) {
        Waiting next = new Waiting(until, new CountDownLatch(1));
        waiting.set(next);
        if (until.test(run.loop().state())) {
            return;
        }
        try {
            if (!next.over().await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new IllegalStateException("The day does not settle");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", e);
        }
    }

    private static double millisSince(long nanos) {
        return (System.nanoTime() - nanos) / 1e6;
    }
}
