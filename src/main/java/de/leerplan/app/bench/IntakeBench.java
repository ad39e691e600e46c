package de.leerplan.app.bench;

import de.leerplan.app.WallClock;
import de.leerplan.model.Unusable;
import de.leerplan.operations.Fact;
import de.leerplan.operations.Observation.ReadingReceived;
import de.leerplan.store.H2Journal;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Loads the doors for readings, then reads the journal back and counts what is there.
///
/// @param kill kills the loaded program halfway, as a power cut would
/// @param console whether the loaded program shows its console meanwhile
record IntakeBench(
        int devices, int rate, int seconds, boolean kill, boolean console, Path directory) {
    private static final int WARM_UP_SECONDS = 8;
    private static final Duration CALM = Duration.ofSeconds(12);

    Map<String, Object> run(Transport transport) throws InterruptedException {
        Path place = directory.resolve(transport.name().toLowerCase(Locale.ROOT));
        FreshFolder.make(place);
        Instant base = new WallClock().get().minus(Duration.ofHours(2));
        IntakeLoad load = new IntakeLoad(devices, rate * seconds, base);
        List<IntakeLoad> honest = new ArrayList<>();
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("transport", transport.name().toLowerCase(Locale.ROOT));
        result.put("devices", devices);
        result.put("rate_per_s", rate);
        result.put("seconds", seconds);
        try (IntakeChild child = new IntakeChild(place, devices, console)) {
            if (kill) {
                killHalfway(child, transport, load, result);
            } else {
                measure(child, transport, load, result);
                StormTrial storm = new StormTrial(transport, child, devices, base);
                storm.run(result);
                honest.addAll(storm.honest());
            }
        } catch (IOException e) {
            throw new Unusable("The loaded program ended early", "see its output above", e);
        }
        verify(place, base, load, honest, result);
        return result;
    }

    private void measure(
            IntakeChild child, Transport transport, IntakeLoad load, Map<String, Object> result)
            throws IOException, InterruptedException {
        HeapWatch heap = new HeapWatch(child, seconds);
        List<Long> live;
        HostFigures calm;
        long[] took = {0};
        try (IntakeSender sender =
                IntakeSender.of(transport, child.port(transport), BenchSources.loading())) {
            warmUp(sender);
            calm = calm(child);
            live =
                    heap.during(
                            () -> {
                                long start = System.nanoTime();
                                sender.send(0, rate * seconds, rate, new Counted(load));
                                took[0] = System.nanoTime() - start;
                            });
        }
        HostFigures after = child.figures();
        result.put("rate_reached_per_s", Math.round(load.sentSoFar() / (took[0] / 1e9)));
        result.put("heap_before_mb", live.getFirst());
        result.put("heap_mb", live.getLast());
        result.put("heap_live_mb", live);
        result.put("feed_lag_p99_ms", after.lagP99Ms());
        if (console) {
            after.tellFrames("", result);
            calm.tellFrames("calm_", result);
        }
    }

    /// How the console does while nothing comes in, where there is one.
    private HostFigures calm(IntakeChild child) throws IOException, InterruptedException {
        if (console) {
            child.figures();
            Thread.sleep(CALM);
        }
        return child.figures();
    }

    /// A program just started runs uncompiled; a city's does not.
    private void warmUp(IntakeSender sender) throws InterruptedException {
        int count = rate / 2 * WARM_UP_SECONDS;
        Instant longAgo = new WallClock().get().minus(Duration.ofHours(12));
        sender.send(0, count, rate / 2.0, new Counted(new IntakeLoad(devices, count, longAgo)));
    }

    private void killHalfway(
            IntakeChild child, Transport transport, IntakeLoad load, Map<String, Object> result)
            throws InterruptedException {
        LastQuarter letter = new LastQuarter(new Counted(load), rate * seconds);
        Thread sending = Thread.ofPlatform().start(sending(transport, child, letter));
        while (load.acknowledged().cardinality() < rate * seconds / 2 && sending.isAlive()) {
            sending.join(Duration.ofMillis(20));
        }
        child.kill();
        letter.dead().countDown();
        sending.join(Duration.ofMinutes(3));
        result.put("killed", true);
        result.put("heap_mb", 0);
    }

    private Runnable sending(Transport transport, IntakeChild child, Letter letter) {
        return () -> {
            try (IntakeSender sender =
                    IntakeSender.of(transport, child.port(transport), BenchSources.loading())) {
                sender.send(0, rate * seconds, rate, letter);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        };
    }

    private void verify(
            Path place,
            Instant base,
            IntakeLoad load,
            List<IntakeLoad> honest,
            Map<String, Object> result) {
        List<IntakeLoad> all = new ArrayList<>(honest);
        all.add(load);
        Map<IntakeLoad, BitSet> durable = new IdentityHashMap<>();
        all.forEach(each -> durable.put(each, new BitSet()));
        try (H2Journal journal = H2Journal.open(place)) {
            // Around midnight the load may lie in two working days.
            LocalDate day = LocalDate.ofInstant(base, ZoneOffset.UTC);
            for (LocalDate each : List.of(day, day.plusDays(1))) {
                journal.recall(each, fact -> count(fact, durable));
            }
        }
        result.put("sent", load.sentSoFar());
        result.put("acknowledged", load.acknowledged().cardinality());
        result.put("durable", durable.getOrDefault(load, new BitSet()).cardinality());
        result.put("lost", durable.entrySet().stream().mapToInt(IntakeBench::lost).sum());
        result.put("p50_ms", load.quantile(0.5));
        result.put("p99_ms", load.quantile(0.99));
    }

    /// Acknowledged, and not there.
    private static int lost(Map.Entry<IntakeLoad, BitSet> load) {
        BitSet lost = load.getKey().acknowledged();
        lost.andNot(load.getValue());
        return lost.cardinality();
    }

    private static void count(Fact fact, Map<IntakeLoad, BitSet> durable) {
        if (fact instanceof ReadingReceived reading) {
            String container = reading.container().value();
            durable.forEach(
                    (load, numbers) -> {
                        int number = load.number(container, reading.measuredAt());
                        if (number >= 0) {
                            numbers.set(number);
                        }
                    });
        }
    }
}
