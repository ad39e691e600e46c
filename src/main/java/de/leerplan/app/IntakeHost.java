package de.leerplan.app;

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
/// its own so that it can be killed. Told by lines on standard input: `figures`, `end`.
final class IntakeHost {
    private static final ContainerId PROBE = new ContainerId("C-0");
    private static final long PROBE_MILLIS = 100;

    private final WallClock clock = new WallClock();
    private final List<Double> lags = Collections.synchronizedList(new ArrayList<>());
    private volatile Instant probed = Instant.EPOCH;
    private volatile long probedNanos;

    void run(Path directory, int devices) throws IOException {
        // One more than devices: the first container is the probe's.
        City city = FoldBench.grown(SampleCity.read(SampleData.folder()), devices + 1);
        LocalDate today = clock.get().atZone(city.zone()).toLocalDate();
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try (H2Journal journal = H2Journal.open(directory);
                Operations operations = new Operations(city, journal, _ -> {}, this::shown)) {
            operations.start();
            operations.post(new DayBegan(clock.get(), today, city.name())).join();
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
                    HttpIntake http = readings.listen(HttpDoor.loopback(0), List.of());
                    ScheduledExecutorService probe = Executors.newSingleThreadScheduledExecutor()) {
                probe.scheduleAtFixedRate(
                        () -> probe(operations), 0, PROBE_MILLIS, TimeUnit.MILLISECONDS);
                out.println("ports " + http.port() + " " + broker.address().port());
                obey(out);
                probe.shutdownNow();
            }
        }
    }

    private void obey(PrintStream out) throws IOException {
        BufferedReader in =
                new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        String line = in.readLine();
        while (line != null && !line.equals("end")) {
            out.println("figures %d %.1f".formatted(heapMegabytes(), lagP99()));
            line = in.readLine();
        }
    }

    /// What is really in use: after the garbage is gone.
    private static long heapMegabytes() {
        System.gc();
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) >> 20;
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
