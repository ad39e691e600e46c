package de.leerplan.app.bench;

import de.leerplan.app.Loop;
import de.leerplan.app.Planners;
import de.leerplan.app.World;
import de.leerplan.model.Container;
import de.leerplan.model.ContainerId;
import de.leerplan.model.FillLevel;
import de.leerplan.model.Stop;
import de.leerplan.model.Tour;
import de.leerplan.model.TruckId;
import de.leerplan.operations.DayState;
import de.leerplan.operations.Fact;
import de.leerplan.operations.Gathering;
import de.leerplan.operations.Measured;
import de.leerplan.operations.Observation.ReadingReceived;
import de.leerplan.operations.Observation.TimePassed;
import de.leerplan.operations.Observation.TruckBrokeDown;
import de.leerplan.operations.Observation.TruckRepaired;
import de.leerplan.operations.PlanBook;
import de.leerplan.operations.PlanRequest;
import de.leerplan.operations.Planner;
import de.leerplan.operations.SensorHealth;
import de.leerplan.planning.RoadRouter;
import de.leerplan.planning.day.Method;
import de.leerplan.roads.RoadNetwork;
import de.leerplan.store.H2Journal;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// A day as it is lived: the loop of a live run with its journal on disk and its planner, minute by
/// minute, while crews work and containers become full that nobody reckoned with.
public final class LiveTrial implements AutoCloseable {
    /// So many containers become full in each burst.
    static final int BURST = 5;

    private static final double DOUBTED = 84;
    private static final double CONFIRMED = 86;
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Duration BETWEEN = Duration.ofSeconds(100);
    private static final long PATIENCE_SECONDS = 120;
    private static final int LONGEST_PAUSE_MILLIS = 1_500;
    private static final long SECOND_NANOS = 1_000_000_000;

    private final LiveCity live;
    private final RoadNetwork roads;
    private final Random random;
    private final Deque<ContainerId> spare;
    private final LiveClock clock;
    private final Planner planner;
    private final RoadRouter router;
    private final H2Journal journal;
    private final Loop loop;
    private Instant now;

    /// @param world of the city whose day it is
    LiveTrial(World world, LiveCity live, Random random, long seed) {
        this.live = live;
        roads = world.roads();
        this.random = random;
        clock = new LiveClock(DayState.before(world.city()));
        spare = new ArrayDeque<>(live.spare());
        FreshFolder.make(world.folders().journal());
        journal = H2Journal.open(world.folders().journal());
        planner = Planners.live(world, seed, Method.RUIN_AND_RECREATE, clock::spent);
        router = new RoadRouter(world.city(), world.fleetRoads());
        loop =
                new Loop(
                        world.city(),
                        clock.before(journal),
                        clock.before(planner),
                        router,
                        clock,
                        Gathering.BURSTS);
        now = LiveCity.DAY.atTime(5, 0).atZone(world.city().zone()).toInstant();
        loop.start();
    }

    /// One burst and what came of it.
    ///
    /// @param left how many of its containers are on no tour all the same
    /// @param asked the question it led to
    /// @param later the tours a second after the burst
    record Burst(LiveStages stages, int questions, int left, PlanRequest asked, List<Tour> later) {
        Burst {
            later = List.copyOf(later);
        }
    }

    /// Opens the day and waits for its first plan; then it is six, and the first crews set out.
    void begin() {
        var planned = clock.await(s -> s.plan().current().isPresent() && isAnswered(s));
        loop.postTogether(live.opening(now)).join();
        pass(MINUTE);
        got(planned);
        now = LiveCity.DAY.atTime(6, 0).atZone(live.city().zone()).toInstant();
        pass(Duration.ZERO);
    }

    /// A while passes; then containers turn out to be full, at some moment of the second look at
    /// whatever was before.
    ///
    /// @param wait whether the planner first comes to rest, as it does between two changes minutes
    ///     apart, and then gets the second after the burst
    Burst burst(boolean wait) {
        List<ContainerId> bins = new ArrayList<>();
        for (int i = 0; i < BURST; i++) {
            bins.add(spare.removeFirst());
        }
        work(bins);
        if (wait) {
            rest();
        } else {
            pause(random.nextInt(LONGEST_PAUSE_MILLIS));
        }
        return surprise(bins, wait);
    }

    int stops() {
        return tours(loop.state()).stream().mapToInt(Tour::collections).sum();
    }

    DayState state() {
        return loop.state();
    }

    @Override
    public void close() {
        loop.close();
        planner.close();
        router.close();
        journal.close();
    }

    /// Crews report what they have done; containers are said to be full for the first time, which
    /// a sensor has to say again to be believed.
    private void work(List<ContainerId> bins) {
        List<Fact> reports = LiveCrews.reports(loop.state(), now.plus(BETWEEN));
        pass(BETWEEN);
        loop.postTogether(reports).join();
        loop.postTogether(LiveCrews.positions(loop.state(), roads, now)).join();
        bins.forEach(bin -> loop.post(reading(bin, DOUBTED)).join());
        got(clock.await(LiveTrial::isAnswered));
    }

    /// Until looking again is no longer worth it.
    private void rest() {
        got(clock.await(s -> s.plan().outstanding().isEmpty()));
    }

    /// A while passes; then, at some moment of the second look, a truck on its way breaks down.
    /// Once that is measured it is back. Empty if so much of the shift is over that none is.
    Optional<LiveLoss> loss() {
        work(List.of());
        pause(random.nextInt(LONGEST_PAUSE_MILLIS));
        List<TruckId> out = onTheWay();
        if (out.isEmpty()) {
            return Optional.empty();
        }
        TruckId lost = out.get(random.nextInt(out.size()));
        now = now.plusSeconds(1);
        Answered answer = answered(List.of(new TruckBrokeDown(now, lost, "bench")));
        now = now.plusSeconds(1);
        answered(List.of(new TruckRepaired(now, lost)));
        return Optional.of(
                LiveLoss.of(lost, answer.before(), answer.seen().state(), answer.stages()));
    }

    /// Trucks that still have stops their crews were not promised.
    private List<TruckId> onTheWay() {
        return loop.state().trucks().values().stream()
                .filter(
                        truck ->
                                truck.fit()
                                        && truck.tour().filter(LiveTrial::hasOpenStops).isPresent())
                .map(truck -> truck.truck().id())
                .toList();
    }

    private static boolean hasOpenStops(Tour tour) {
        return tour.stops().stream().skip(tour.base()).anyMatch(stop -> stop.job().isPresent());
    }

    /// @param before the state when the first fact was posted
    /// @param seen the state with the plan that answers them all
    private record Answered(DayState before, LiveClock.Seen seen, LiveStages stages) {}

    private Answered answered(List<Fact> facts) {
        DayState before = loop.state();
        var planned = clock.await(new TakenIn(facts));
        long begin = System.nanoTime();
        facts.forEach(loop::post);
        LiveClock.Seen seen = got(planned);
        return new Answered(before, seen, LiveStages.of(clock, begin, seen.at()));
    }

    private Burst surprise(List<ContainerId> bins, boolean wait) {
        now = now.plusSeconds(1);
        List<Fact> facts = bins.stream().map(bin -> reading(bin, CONFIRMED)).toList();
        long begin = System.nanoTime();
        Answered answer = answered(facts);
        LiveClock.Seen seen = answer.seen();
        LiveStages stages = answer.stages();
        List<PlanRequest> asked = clock.firstLooks();
        if (wait) {
            pause((int) Math.max(0, (begin + SECOND_NANOS - System.nanoTime()) / 1_000_000));
        }
        int left = (int) bins.stream().filter(bin -> !isPlanned(seen.state(), bin)).count();
        return new Burst(stages, asked.size(), left, asked.getLast(), tours(loop.state()));
    }

    private static boolean isPlanned(DayState s, ContainerId bin) {
        return tours(s).stream()
                .flatMap(tour -> tour.stops().stream())
                .anyMatch(stop -> stop instanceof Stop.Collect c && c.container().equals(bin));
    }

    private Fact reading(ContainerId bin, double percent) {
        Container container = Objects.requireNonNull(live.city().containers().get(bin));
        int distance = container.calibration().distanceMm(new FillLevel(percent));
        return new ReadingReceived(
                now, now, bin, new Measured.Distance(distance), SensorHealth.UNKNOWN);
    }

    private void pass(Duration time) {
        now = now.plus(time);
        loop.post(new TimePassed(now)).join();
    }

    /// Whether nothing is waited for but perhaps a second look.
    public static boolean isAnswered(DayState s) {
        PlanBook plan = s.plan();
        return plan.outstanding().isEmpty() || plan.again();
    }

    private static List<Tour> tours(DayState s) {
        return s.trucks().values().stream().flatMap(truck -> truck.tour().stream()).toList();
    }

    private static LiveClock.Seen got(Future<LiveClock.Seen> awaited) {
        try {
            return awaited.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", e);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("The planner does not answer", e);
        }
    }

    private static void pause(int millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
