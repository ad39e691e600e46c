package de.leerplan.app;

import de.leerplan.app.bench.LiveCity;
import de.leerplan.app.bench.LiveClock;
import de.leerplan.app.bench.LiveTrial;
import de.leerplan.model.Container;
import de.leerplan.model.ContainerId;
import de.leerplan.model.FillLevel;
import de.leerplan.model.Stop;
import de.leerplan.model.Tour;
import de.leerplan.operations.DayState;
import de.leerplan.operations.Fact;
import de.leerplan.operations.Gathering;
import de.leerplan.operations.Measured;
import de.leerplan.operations.Observation.ReadingReceived;
import de.leerplan.operations.Observation.TimePassed;
import de.leerplan.operations.PlanRequest;
import de.leerplan.operations.SensorHealth;
import de.leerplan.operations.TruckState;
import de.leerplan.planning.Effort;
import de.leerplan.planning.RoadRouter;
import de.leerplan.planning.TourPlanner;
import de.leerplan.store.MemoryJournal;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/// The loop of a live run with the real planner, which counts steps, at six in the morning: the day
/// is planned and no truck has left.
final class PlannedDay implements AutoCloseable {
    private static final long SECONDS = 900;

    final World world;
    final LiveCity live;
    private final LiveClock clock;
    private final TourPlanner planner;
    private final RoadRouter router;
    private final Loop loop;
    private Instant now;

    PlannedDay(World sample) {
        live = LiveCity.of(sample.city(), 10, 60, 20, new Random(1));
        world = new World(live.city(), sample.fleetRoads(), sample.map(), sample.folders());
        clock = new LiveClock(DayState.before(world.city()));
        planner = new TourPlanner(world.city(), world.times(), new Effort.Steps(2_000, 400), 1);
        router = new RoadRouter(world.city(), world.fleetRoads());
        loop =
                new Loop(
                        world.city(),
                        new MemoryJournal(),
                        clock.before(planner),
                        router,
                        clock,
                        Gathering.BURSTS);
        loop.start();
        now = LiveCity.DAY.atTime(5, 0).atZone(world.city().zone()).toInstant();
        Future<LiveClock.Seen> planned =
                clock.await(s -> s.plan().current().isPresent() && LiveTrial.isAnswered(s));
        loop.postTogether(live.opening(now)).join();
        loop.post(new TimePassed(later(1))).join();
        got(planned);
        loop.post(new TimePassed(later(59))).join();
    }

    DayState state() {
        return loop.state();
    }

    /// Lets so many minutes pass before whatever is said next.
    Instant later(int minutes) {
        now = now.plus(Duration.ofMinutes(minutes));
        return now;
    }

    /// Posts these as one group, which must lead to a plan.
    DayState planAfter(List<Fact> facts) {
        long known = state().tally().facts() + facts.size();
        long asked = state().plan().asked();
        return planAfter(facts, s -> s.tally().facts() >= known && s.plan().asked() > asked);
    }

    private DayState planAfter(List<Fact> facts, Predicate<DayState> told) {
        Future<LiveClock.Seen> planned =
                clock.await(
                        s ->
                                told.test(s)
                                        && LiveTrial.isAnswered(s)
                                        && s.roads().asking().isEmpty());
        loop.postTogether(facts).join();
        return got(planned).state();
    }

    /// Posts these as one group, which need not lead to a question, and waits until none is left.
    DayState stateAfter(List<Fact> facts) {
        long known = state().tally().facts() + facts.size();
        Future<LiveClock.Seen> seen =
                clock.await(s -> s.tally().facts() >= known && LiveTrial.isAnswered(s));
        loop.postTogether(facts).join();
        return got(seen).state();
    }

    void post(List<Fact> facts) {
        loop.postTogether(facts).join();
    }

    /// The questions since facts were last posted.
    List<PlanRequest> asked() {
        return clock.firstLooks();
    }

    Fact reading(ContainerId bin, double percent) {
        Container container = Objects.requireNonNull(live.city().containers().get(bin));
        int distance = container.calibration().distanceMm(new FillLevel(percent));
        return new ReadingReceived(
                now, now, bin, new Measured.Distance(distance), SensorHealth.UNKNOWN);
    }

    /// The truck with the most stops.
    TruckState busiest() {
        return state().trucks().values().stream()
                .filter(truck -> truck.tour().isPresent())
                .max(Comparator.comparingInt(truck -> tour(truck).collections()))
                .orElseThrow();
    }

    static Tour tour(TruckState truck) {
        return truck.tour().orElseThrow();
    }

    /// All containers on tours of trucks that can drive.
    static List<ContainerId> planned(DayState s) {
        return s.trucks().values().stream()
                .filter(TruckState::fit)
                .flatMap(truck -> truck.tour().stream())
                .flatMap(tour -> containers(tour).stream())
                .toList();
    }

    static List<ContainerId> containers(Tour tour) {
        return tour.stops().stream()
                .filter(Stop.Collect.class::isInstance)
                .map(stop -> ((Stop.Collect) stop).container())
                .toList();
    }

    @Override
    public void close() {
        loop.close();
        planner.close();
        router.close();
    }

    private static LiveClock.Seen got(Future<LiveClock.Seen> awaited) {
        try {
            return awaited.get(SECONDS, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new AssertionError("No plan", e);
        }
    }
}
