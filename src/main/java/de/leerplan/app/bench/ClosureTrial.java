package de.leerplan.app.bench;

import de.leerplan.app.Feeds;
import de.leerplan.app.SampleDayRun;
import de.leerplan.app.World;
import de.leerplan.model.Closure;
import de.leerplan.model.Direction;
import de.leerplan.model.GeoPoint;
import de.leerplan.model.Passage;
import de.leerplan.model.RoadConditions;
import de.leerplan.model.TruckId;
import de.leerplan.operations.Decision.StreetBlocked;
import de.leerplan.operations.Decision.StreetFreed;
import de.leerplan.roads.RoadNetwork;
import de.leerplan.trucks.protocol.OrderMessage;
import de.leerplan.trucks.protocol.OrderStop;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.random.RandomGenerator;

/// Closes streets that tours lead through on a running sample day, and looks what the trucks get
/// told: the orders are read where they arrive, on board.
final class ClosureTrial {
    /// A way that comes nearer than this to the middle of a closed stretch leads through it.
    private static final double THROUGH_METRES = 6;

    private final World world;
    private final SampleDayRun run;
    private final Settling settling;
    private final StretchAhead ahead;
    private final OnBoard board;

    /// What one closure led to; times in milliseconds of real time.
    ///
    /// @param pushed from the order to close until every concerned truck has accepted its new tour
    /// @param planned from there on until the concerned tours were planned again; 0 where none were
    /// @param opened from the order to open until all is told
    /// @param concerned trucks that had to drive through it and do not get through
    /// @param through trucks whose order leads through it all the same, those let through too
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
        settling = new Settling(run, feeds);
        ahead = new StretchAhead(world, run, random);
        board = new OnBoard(run);
    }

    /// Closes a street on the way of some truck and opens it again; empty if no truck has a way
    /// left to close.
    Optional<Outcome> once(int number) {
        return once(number, Passage.NOBODY);
    }

    /// The same, with trucks that get through.
    Optional<Outcome> once(int number, Passage passage) {
        return ahead.find().map(stretch -> tried(closure(stretch, number, passage)));
    }

    private Outcome tried(Closure closure) {
        Map<TruckId, OrderMessage> before = run.orders();
        RoadConditions closed = new RoadConditions(List.of(closure), List.of());
        OpenStreets around = new OpenStreets(world, closed);
        Set<TruckId> concerned = concerned(before, closure, around);
        long start = System.nanoTime();
        run.loop().post(new StreetBlocked(run.now(), "bench", closure));
        double pushed =
                settling.await(
                        start,
                        state ->
                                state.closures().containsKey(closure.id())
                                        && Settling.isTold(state));
        Map<TruckId, OrderMessage> after = run.orders();
        int cutOff = run.loop().state().roads().cutOff().size();
        double planned = settling.await(System.nanoTime(), Settling::isPlanned);
        Map<TruckId, OrderMessage> settled = run.orders();
        start = System.nanoTime();
        run.loop().post(new StreetFreed(run.now(), "bench", closure.id()));
        double opened =
                settling.await(
                        start,
                        state ->
                                !state.closures().containsKey(closure.id())
                                        && Settling.isTold(state));
        settling.await(System.nanoTime(), Settling::isPlanned);
        Set<TruckId> led = new TreeSet<>(through(after, closure, around));
        led.addAll(through(settled, closure, around));
        return new Outcome(
                closure.name(),
                pushed,
                concerned.isEmpty() ? 0 : planned,
                opened,
                concerned,
                led,
                OnBoard.changedElsewhere(before, settled, concerned),
                cutOff);
    }

    private Closure closure(List<GeoPoint> stretch, int number, Passage passage) {
        GeoPoint middle = stretch.getFirst().towards(stretch.getLast(), 0.5);
        return new Closure(
                "bench-" + number,
                world.roads().locate(middle).name() + " #" + number,
                stretch,
                run.now(),
                run.now().plus(Duration.ofHours(8)),
                Direction.BOTH,
                passage);
    }

    /// Trucks with a way that the closure changes, by the streets or by the line they were given.
    private Set<TruckId> concerned(
            Map<TruckId, OrderMessage> orders, Closure closure, OpenStreets around) {
        Set<TruckId> found = new TreeSet<>(through(orders, closure, around));
        found.addAll(board.concerned(orders, around));
        found.removeIf(truck -> run.loop().state().truck(truck).truck().passes(closure.passage()));
        return found;
    }

    /// Trucks that are still to drive through the closure, from a place outside it.
    private Set<TruckId> through(
            Map<TruckId, OrderMessage> orders, Closure closure, OpenStreets around) {
        GeoPoint middle = closure.line().getFirst().towards(closure.line().getLast(), 0.5);
        Set<TruckId> found = new TreeSet<>();
        orders.forEach(
                (truck, order) -> {
                    boolean leads =
                            board.left(truck, order).stream()
                                    .anyMatch(
                                            stop ->
                                                    leadsBy(stop, middle)
                                                            && !leadsOut(stop, around.of(truck)));
                    if (leads) {
                        found.add(truck);
                    }
                });
        return found;
    }

    /// Whether a way begins inside the closure: who is there may leave.
    private boolean leadsOut(OrderStop stop, RoadNetwork around) {
        GeoPoint depot = world.city().depot().place();
        return around.path(depot, stop.path().getFirst()).line().isEmpty();
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
}
