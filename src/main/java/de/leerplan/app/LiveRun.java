package de.leerplan.app;

import de.leerplan.intake.HttpIntake;
import de.leerplan.intake.network.NetworkServer;
import de.leerplan.model.Closure;
import de.leerplan.model.DayPaces;
import de.leerplan.operations.DayOpening;
import de.leerplan.operations.DayState;
import de.leerplan.operations.Door;
import de.leerplan.operations.Fact;
import de.leerplan.operations.Gathering;
import de.leerplan.operations.Observation;
import de.leerplan.operations.Observation.DoorChanged;
import de.leerplan.operations.Planner;
import de.leerplan.operations.Router;
import de.leerplan.operations.Tablets;
import de.leerplan.planning.RoadRouter;
import de.leerplan.store.H2Journal;
import de.leerplan.trucks.MqttTruckLink;
import de.leerplan.trucks.PhotoFolder;
import de.leerplan.trucks.broker.Certificate;
import de.leerplan.trucks.broker.Credentials;
import de.leerplan.trucks.broker.EmbeddedBroker;
import de.leerplan.trucks.broker.TabletDesk;
import de.leerplan.trucks.client.Login;
import de.leerplan.trucks.page.DriverPage;
import de.leerplan.trucks.page.PageSettings;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;

/// The real day: the journal on disk, the broker open to the trucks, real time.
final class LiveRun implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(LiveRun.class);

    /// Where it listens.
    record Ports(TruckDoor door, HttpDoor http) {
        /// For this machine only.
        Ports(int broker, int http) {
            this(TruckDoor.loopback(broker, 0), HttpDoor.loopback(http));
        }

        Optional<Certificate> certificateForReadings(Folders folders, Instant now) {
            return http.tls() ? Optional.of(door.shown(folders, now)) : Optional.empty();
        }
    }

    private final CountDownLatch ended = new CountDownLatch(1);
    private final World world;
    private final Circumstances circumstances;
    private final Supplier<Instant> clock;
    private final PhotoFolder photos;
    private final Deque<AutoCloseable> open = new ArrayDeque<>();
    private final H2Journal journal;
    private final Loop loop;
    private final Readings readings;
    private final HttpDoor door;
    private final EmbeddedBroker broker;
    private final HttpIntake http;
    private final DriverPage page;
    private final RoadNewsWatch roadNews;

    /// Recalls today, or opens it, and listens.
    ///
    /// @param planner owned from now on
    /// @throws de.leerplan.model.Unusable if the database is locked or damaged or a port is taken;
    ///     nothing then stays open
    LiveRun(
            World world,
            Folders folders,
            Ports ports,
            Planner planner,
            Feeds feeds,
            Supplier<Instant> clock) {
        this.world = world;
        this.circumstances = new Circumstances(folders);
        this.clock = clock;
        this.door = ports.http();
        this.photos = new PhotoFolder(folders.photos());
        open.push(planner);
        try {
            journal = opened(H2Journal.open(folders.journal()));
            Router router = opened(new RoadRouter(world.city(), world.fleetRoads()));
            loop = new Loop(world.city(), journal, planner, router, feeds, Gathering.BURSTS);
            readings = readings(folders);
            recallToday(readings);
            // Before anything listens: a setting that cannot be used is said at once.
            List<NetworkServer> servers = NetworkDesk.servers(folders);
            Map<String, Login> logins = Logins.knownOrNew(folders, world.city().trucks().keySet());
            Credentials credentials = Credentials.of(logins);
            Optional<Certificate> secured = ports.door().certificate(folders, clock.get());
            broker =
                    opened(
                            ports.door()
                                    .startBroker(
                                            folders,
                                            secured,
                                            credentials,
                                            readings.mailSlot(credentials)));
            TabletDesk desk = new TabletDesk(credentials, broker::hangUp, Logins.keeper(folders));
            opened(loop);
            // Closed after the doors and before the loop, which takes what was not told yet.
            opened((AutoCloseable) readings::tellUnsaid);
            // Connected before it starts: it begins by pushing what a restart left unfinished.
            MqttTruckLink link = opened(link(logins));
            loop.connect(link, link.announcing(desk));
            loop.connect(readings.waitingRoom()::takeIn);
            loop.start();
            openDay();
            roadNews = opened(new RoadNewsWatch(world, folders, clock, this::isKnown, loop::post));
            http =
                    opened(
                            readings.listen(
                                    ports.http(),
                                    ports.certificateForReadings(folders, clock.get()),
                                    roadNews.doors()));
            ownDoors().forEach(this::changed);
            opened(NetworkDesk.open(servers, readings.fetched(), this::changed));
            page = opened(page(ports.door(), secured, desk));
            opened(new MinuteTicker(clock, this::closureTurns, this::minute));
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    Loop loop() {
        return loop;
    }

    /// Where readings and reports are posted on this machine.
    int httpPort() {
        return http.port();
    }

    /// One line for whoever started it, and one for what is to be careful of.
    String greeting() {
        return "Leerplan for %s: trucks at %s://%s, driver page at %s, readings at %s%s"
                .formatted(
                        world.city().name(),
                        page.address().startsWith("https") ? "mqtts" : "mqtt",
                        broker.address(),
                        page.address(),
                        door.address(http.port()),
                        door.warning().map(warning -> "\n" + warning).orElse(""));
    }

    /// Lets tablets in.
    Tablets tablets() {
        return page;
    }

    /// Pictures the crews took.
    PhotoFolder photos() {
        return photos;
    }

    /// Returns when somebody closed it.
    void awaitEnd() {
        try {
            ended.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    CompletableFuture<Long> post(Fact fact) {
        return loop.post(fact);
    }

    @Override
    public synchronized void close() {
        ended.countDown();
        while (!open.isEmpty()) {
            AutoCloseable next = open.pop();
            try {
                next.close();
            } catch (Exception e) {
                LOG.warn("Could not close {}", next.getClass().getSimpleName(), e);
            }
        }
    }

    private <T extends AutoCloseable> T opened(T part) {
        open.push(part);
        return part;
    }

    private DriverPage page(TruckDoor door, Optional<Certificate> secured, TabletDesk desk) {
        return DriverPage.start(
                new PageSettings(door.host(), door.page(), broker.address().port(), secured),
                world.city(),
                world.map(),
                desk,
                clock,
                loop::post);
    }

    private MqttTruckLink link(Map<String, Login> logins) {
        return new MqttTruckLink(
                broker.inside(),
                Objects.requireNonNull(logins.get(Credentials.CONSOLE)),
                world.city(),
                world.streets(loop::state),
                photos,
                clock,
                loop::post);
    }

    private Readings readings(Folders folders) {
        return Readings.of(
                folders, new ReadingsDay(world.city(), loop::state, loop::post, clock::get));
    }

    private List<Door> ownDoors() {
        String address = "mqtt://" + broker.address();
        return List.of(
                new Door("http", Door.Kind.HTTP, door.address(http.port()), Door.State.OPEN),
                new Door("mqtt", Door.Kind.MQTT, address, Door.State.OPEN));
    }

    private void changed(Door door) {
        loop.post(new DoorChanged(clock.get(), door));
    }

    private LocalDate today() {
        return clock.get().atZone(world.city().zone()).toLocalDate();
    }

    private void recallToday(Readings readings) {
        if (clock.get().atZone(world.city().zone()).getHour() == 0) {
            journal.recall(today().minusDays(1), readings::recall);
        }
        int facts = loop.recall(today(), readings::recall);
        LOG.info("{} facts of today recalled", facts);
    }

    /// Begins the day where the journal does not know it yet. Whole or not at all: a day that has
    /// begun is not opened again.
    private void openDay() {
        LocalDate today = today();
        if (!loop.state().day().equals(Optional.of(today))) {
            List<Door> doors = loop.state().tally().sources().allDoors();
            DayState last = lastDay(today);
            Instant at = clock.get();
            List<Fact> opening = new ArrayList<>(DayOpening.facts(last, today, at));
            if (last.roads().paces().isEmpty()) {
                opening.add(new Observation.PacesTold(at, "", DayPaces.TYPICAL));
            }
            doors.forEach(door -> opening.add(new DoorChanged(at, door)));
            opening.addAll(circumstances.facts(last, at));
            posted(opening);
        }
    }

    /// Returns once all are folded: what is asked next, such as which closures are known, must see
    /// them.
    private void posted(List<Fact> facts) {
        // What could not be stored the loop has said in the log already.
        loop.postTogether(facts).exceptionally(_ -> -1L).join();
    }

    private DayState lastDay(LocalDate today) {
        if (loop.state().day().isPresent()) {
            return loop.state();
        }
        return new DayRecall(world.city(), journal).before(today).orElseGet(loop::state);
    }

    private boolean isKnown(Closure closure) {
        return loop.state().roads().works().knows(closure);
    }

    private boolean closureTurns(Instant after, Instant upTo) {
        return loop.state().closures().values().stream()
                .anyMatch(closure -> closure.turns(after, upTo));
    }

    private void minute(Fact passed) {
        openDay();
        roadNews.look(passed.at());
        readings.tellUnsaid();
        loop.post(passed);
    }
}
