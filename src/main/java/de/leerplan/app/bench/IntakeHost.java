package de.leerplan.app.bench;

import de.leerplan.app.Feeds;
import de.leerplan.app.HttpDoor;
import de.leerplan.app.MailSlot;
import de.leerplan.app.Readings;
import de.leerplan.app.ReadingsDay;
import de.leerplan.app.TruckDoor;
import de.leerplan.app.WallClock;
import de.leerplan.intake.HttpIntake;
import de.leerplan.model.City;
import de.leerplan.model.ContainerId;
import de.leerplan.operations.DayState;
import de.leerplan.operations.Measured;
import de.leerplan.operations.Observation.DayBegan;
import de.leerplan.operations.Observation.ReadingReceived;
import de.leerplan.operations.Operations;
import de.leerplan.operations.SensorHealth;
import de.leerplan.replay.SampleCity;
import de.leerplan.replay.SampleData;
import de.leerplan.store.H2Journal;
import de.leerplan.trucks.broker.BrokerSettings;
import de.leerplan.trucks.broker.Credentials;
import de.leerplan.trucks.broker.EmbeddedBroker;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/// The program that `bench intake` loads: the real doors, owner thread and journal, in a process of
/// its own so that it can be killed. Told by lines on standard input: `figures`, `heap`, `end`.
final class IntakeHost {
    private static final ContainerId PROBE = new ContainerId("C-0");
    private static final long PROBE_MILLIS = 100;

    private final WallClock clock = new WallClock();
    private final List<Double> lags = Collections.synchronizedList(new ArrayList<>());
    private final Feeds feeds = new Feeds();
    private final boolean withConsole;
    private Optional<HostConsole> console = Optional.empty();
    private volatile Instant probed = Instant.EPOCH;
    private volatile long probedNanos;

    /// @param withConsole shows the console too
    IntakeHost(boolean withConsole) {
        this.withConsole = withConsole;
        feeds.add(this::shown);
    }

    void run(Path directory, int devices) throws IOException {
        // One more than devices: the first container is the probe's.
        City city = FoldBench.grown(SampleCity.read(SampleData.folder()), devices + 1);
        LocalDate today = clock.get().atZone(city.zone()).toLocalDate();
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try (H2Journal journal = H2Journal.open(directory);
                Operations operations = new Operations(city, journal, _ -> {}, feeds)) {
            operations.start();
            operations.post(new DayBegan(clock.get(), today, city.name())).join();
            openConsole(city, directory, operations);
            Readings readings =
                    Readings.of(
                            BenchSources.ALL,
                            new ReadingsDay(city, operations::state, operations::post, clock::get));
            Credentials credentials = new Credentials(Map.of());
            BrokerSettings settings =
                    new BrokerSettings(
                            TruckDoor.LOOPBACK, 0, Optional.of(directory.resolve("broker")));
            MailSlot slot = readings.mailSlot(credentials);
            try (EmbeddedBroker broker = EmbeddedBroker.start(settings, credentials, slot);
                    HttpIntake http =
                            readings.listen(HttpDoor.loopback(0), Optional.empty(), List.of());
                    ScheduledExecutorService probe = Executors.newSingleThreadScheduledExecutor()) {
                probe.scheduleAtFixedRate(
                        () -> probe(operations), 0, PROBE_MILLIS, TimeUnit.MILLISECONDS);
                out.println("ports " + http.port() + " " + broker.address().port());
                obey(out);
                probe.shutdownNow();
            }
        } finally {
            console.ifPresent(HostConsole::close);
        }
    }

    private void openConsole(City city, Path directory, Operations operations) {
        if (withConsole) {
            HostConsole opened =
                    HostConsole.open(city, directory.resolve("data"), operations::state);
            feeds.add(opened);
            console = Optional.of(opened);
        }
    }

    private void obey(PrintStream out) throws IOException {
        BufferedReader in =
                new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        String line = in.readLine();
        while (line != null && !line.equals("end")) {
            out.println(line.equals("heap") ? "heap " + heapMegabytes() : figures().line());
            line = in.readLine();
        }
    }

    private HostFigures figures() {
        return new HostFigures(
                lagP99(),
                console.map(HostConsole::dragged).orElse(FrameFigures.NONE),
                console.map(HostConsole::atRest).orElse(FrameFigures.NONE));
    }

    /// What was really in use when the garbage had just been taken out; what came since is none of
    /// it.
    private static long heapMegabytes() {
        System.gc();
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(pool -> pool.getType() == MemoryType.HEAP)
                        .mapToLong(pool -> pool.getCollectionUsage().getUsed())
                        .sum()
                >> 20;
    }

    /// One reading at a time is followed from its posting to the screen's feed.
    private void probe(Operations operations) {
        if (probed.equals(Instant.EPOCH)) {
            probedNanos = System.nanoTime();
            Instant now = clock.get();
            probed = now;
            var _ =
                    operations.post(
                            new ReadingReceived(
                                    now,
                                    now,
                                    PROBE,
                                    new Measured.Distance(1_000),
                                    SensorHealth.UNKNOWN));
        }
    }

    private void shown(DayState state) {
        Instant waited = probed;
        if (!waited.equals(Instant.EPOCH)
                && state.container(PROBE).measuredTimes().contains(waited)) {
            lags.add((System.nanoTime() - probedNanos) / 1e6);
            probed = Instant.EPOCH;
        }
    }

    private double lagP99() {
        double[] sorted;
        synchronized (lags) {
            sorted = lags.stream().mapToDouble(Double::doubleValue).sorted().toArray();
            lags.clear();
        }
        return sorted.length == 0 ? 0 : sorted[(int) (0.99 * (sorted.length - 1))];
    }
}
