package de.leerplan.app;

import de.leerplan.model.ContainerId;
import de.leerplan.model.FillLevel;
import de.leerplan.model.TruckId;
import de.leerplan.operations.Fact;
import de.leerplan.operations.Gathering;
import de.leerplan.operations.Observation.TruckBrokeDown;
import de.leerplan.operations.Observation.TruckRepaired;
import de.leerplan.operations.Planner;
import de.leerplan.operations.TruckState;
import de.leerplan.planning.RoadRouter;
import de.leerplan.replay.Pacer;
import de.leerplan.replay.Recording;
import de.leerplan.replay.SampleDay;
import de.leerplan.replay.SimulatedBins;
import de.leerplan.reports.DaySummary;
import de.leerplan.store.MemoryJournal;
import de.leerplan.trucks.MqttTruckLink;
import de.leerplan.trucks.PhotoBox;
import de.leerplan.trucks.broker.BrokerSettings;
import de.leerplan.trucks.broker.Credentials;
import de.leerplan.trucks.broker.EmbeddedBroker;
import de.leerplan.trucks.broker.SecretKeeper;
import de.leerplan.trucks.broker.TabletDesk;
import de.leerplan.trucks.client.Login;
import de.leerplan.trucks.onboard.SimulatedFleet;
import de.leerplan.trucks.protocol.OrderMessage;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/// A sample day with everything real but the city: a real planner, a real broker, trucks that are
/// real MQTT clients, and a journal in memory that touches no other.
public final class SampleDayRun implements AutoCloseable {
    private final World world;
    private final SampleDay day;
    private final MemoryJournal journal = new MemoryJournal();
    private final PhotoBox photos = new PhotoBox();
    private final AtomicReference<Instant> clock;
    private final SimulatedBins bins;
    private final Planner planner;
    private final RoadRouter router;
    private final Loop loop;
    private final EmbeddedBroker broker;
    private final MqttTruckLink link;
    private final SimulatedFleet fleet;
    private final Pacer pacer;

    /// Everything connected, the clock standing at the beginning of the day.
    ///
    /// @param planner owned from now on
    /// @param feeds shown every state
    /// @param pace seconds of the day per second
    SampleDayRun(World world, SampleDay day, long seed, Planner planner, Feeds feeds, double pace) {
        this.world = world;
        this.day = day;
        this.planner = planner;
        this.clock = new AtomicReference<>(day.begins());
        this.bins = new SimulatedBins(day, world.city());
        this.router = new RoadRouter(world.city(), world.fleetRoads());
        this.loop = new Loop(world.city(), journal, planner, router, feeds, Gathering.NONE);
        loop.start();
        Map<String, Login> logins = Credentials.newLogins(world.city().trucks().keySet());
        Credentials credentials = Credentials.of(logins);
        broker = EmbeddedBroker.start(BrokerSettings.inMemory(0), credentials);
        link =
                new MqttTruckLink(
                        broker.address(),
                        Objects.requireNonNull(logins.get(Credentials.CONSOLE)),
                        world.city(),
                        world.streets(loop::state),
                        photos,
                        clock::get,
                        loop::post);
        TabletDesk desk = new TabletDesk(credentials, broker::hangUp, SecretKeeper.FORGETFUL);
        loop.connect(link, link.announcing(desk));
        fleet =
                new SimulatedFleet(
                        broker.address(),
                        logins,
                        world.city(),
                        day.begins(),
                        seed,
                        Optional.of(this::emptied));
        pacer = new Pacer(toldToTrucks(bins), this::move, loop::post, loop::state, clock, pace);
        feeds.add(_ -> pacer.stateChanged());
        pacer.awaitThere(s -> s.trucks().values().stream().allMatch(TruckState::online));
        pacer.start();
    }

    /// A run that nobody watches.
    public static SampleDayRun atMaximumPace(World world, SampleDay day, long seed, Feeds feeds) {
        return new SampleDayRun(
                world, day, seed, Planners.forSampleDay(world, seed), feeds, Pacer.MAX_PACE);
    }

    Pacer pacer() {
        return pacer;
    }

    /// To post facts to, and to read the state of.
    public Loop loop() {
        return loop;
    }

    SimulatedBins bins() {
        return bins;
    }

    /// Pictures the crews took.
    PhotoBox photos() {
        return photos;
    }

    /// The moment of the day that is played.
    public Instant now() {
        return clock.get();
    }

    /// A time of the day in its city.
    Instant at(LocalTime time) {
        return ZonedDateTime.of(day.date(), time, world.city().zone()).toInstant();
    }

    /// Plays on the caller's thread up to a time of the day.
    public void playUntil(LocalTime time) {
        pacer.playUntil(at(time));
    }

    /// Plays what is left of the day on the caller's thread, at the pace set.
    void playToTheEnd() {
        if (Double.isInfinite(pacer.pace())) {
            pacer.playUntil(pacer.ends());
        } else {
            pacer.play();
            pacer.awaitEnd();
        }
    }

    /// What came of the day so far, with the overflows that really happened.
    DaySummary summary(World world) {
        return DaySummary.of(world.city(), facts())
                .knowing(TrueOverflow.of(bins, world.city(), clock.get()));
    }

    /// What trucks go by, as they have it on board.
    public Map<TruckId, OrderMessage> orders() {
        return fleet.orders();
    }

    /// Every fact so far, in the order of the journal.
    List<Fact> facts() {
        return journal.facts();
    }

    @Override
    public void close() {
        pacer.close();
        fleet.close();
        link.close();
        loop.close();
        planner.close();
        router.close();
        broker.close();
    }

    /// One question to the planner for all that trucks report in a tick, when all have moved.
    private void move(Instant now, Consumer<TruckId> moved) {
        loop.hold();
        try {
            fleet.advance(now, moved);
        } finally {
            loop.ask().join();
        }
    }

    /// The recording, whose breakdowns the simulated trucks learn of as they happen.
    private Recording toldToTrucks(Recording recording) {
        return new Recording() {
            @Override
            public Instant begins() {
                return recording.begins();
            }

            @Override
            public Instant ends() {
                return recording.ends();
            }

            @Override
            public List<Fact> due(Instant now) {
                List<Fact> due = recording.due(now);
                due.forEach(SampleDayRun.this::tellTrucks);
                return due;
            }
        };
    }

    /// What a crew finds in a container; from then on it is empty.
    private FillLevel emptied(ContainerId container, Instant at) {
        FillLevel found = FillLevel.clamped(bins.fill(container, at));
        bins.emptied(container, at);
        return found;
    }

    private void tellTrucks(Fact fact) {
        if (fact instanceof TruckBrokeDown down) {
            fleet.breakDown(down.truck(), down.note());
        } else if (fact instanceof TruckRepaired repaired) {
            fleet.repair(repaired.truck());
        }
    }
}
