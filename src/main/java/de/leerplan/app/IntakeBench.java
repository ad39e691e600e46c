package de.leerplan.app;

import de.leerplan.intake.Source;
import de.leerplan.model.Unusable;
import de.leerplan.operations.Observation.ReadingReceived;
import de.leerplan.store.H2Journal;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

/// Loads the doors for readings, then reads the journal back and counts what is there.
///
/// @param kill kills the loaded program halfway, as a power cut would
record IntakeBench(int devices, int rate, int seconds, boolean kill, Path directory) {
    private static final double HONEST_PER_SECOND = 100;
    private static final int STORM_SECONDS = 10;
    private static final int WARM_UP_SECONDS = 8;

    Map<String, Object> run(Transport transport) throws InterruptedException {
        Path place = directory.resolve(transport.name().toLowerCase(Locale.ROOT));
        FreshFolder.make(place);
        Instant base = new WallClock().get().minus(Duration.ofHours(2));
        int most = rate * seconds;
        int storm = kill ? 0 : (int) (HONEST_PER_SECOND * STORM_SECONDS);
        IntakeLoad load = new IntakeLoad(devices, most, base);
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("transport", transport.name().toLowerCase(Locale.ROOT));
        result.put("devices", devices);
        result.put("rate_per_s", rate);
        result.put("seconds", seconds);
        IntakeLoad honest =
                new IntakeLoad(devices, Math.max(1, storm), base.minus(Duration.ofHours(4)));
        try (IntakeChild child = new IntakeChild(place, devices)) {
            if (kill) {
                killHalfway(child, transport, load, result);
            } else {
                measure(child, transport, load, result);
                alone(child, transport, base.minus(Duration.ofHours(6)), result);
                storm(child, transport, honest, storm, result);
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
        long before;
        long took;
        try (IntakeSender sender = IntakeSender.of(transport, child, BenchSources.loading())) {
            warmUp(sender);
            before = child.figures().heapMb();
            long start = System.nanoTime();
            sender.send(0, rate * seconds, rate, letter(load));
            took = System.nanoTime() - start;
        }
        HostFigures after = child.figures();
        result.put("rate_reached_per_s", Math.round(load.sentSoFar() / (took / 1e9)));
        result.put("heap_before_mb", before);
        result.put("heap_mb", after.heapMb());
        result.put("feed_lag_p99_ms", after.lagP99Ms());
    }

    /// A program just started runs uncompiled; a city's does not.
    private void warmUp(IntakeSender sender) throws InterruptedException {
        int count = rate / 2 * WARM_UP_SECONDS;
        Instant longAgo = new WallClock().get().minus(Duration.ofHours(12));
        sender.send(0, count, rate / 2.0, letter(new IntakeLoad(devices, count, longAgo)));
    }

    /// What the storm is held against: the same honest source with nobody beside it.
    private void alone(
            IntakeChild child, Transport transport, Instant from, Map<String, Object> result)
            throws InterruptedException {
        int count = (int) (HONEST_PER_SECOND * STORM_SECONDS);
        IntakeLoad calm = new IntakeLoad(devices, count, from);
        sendHonestly(child, transport, calm, count);
        result.put("alone_honest_p50_ms", calm.quantile(0.5));
        result.put("alone_honest_p99_ms", calm.quantile(0.99));
    }

    /// One source sends garbage as fast as it can, beside one that sends a reading now and then.
    private void storm(
            IntakeChild child,
            Transport transport,
            IntakeLoad honest,
            int count,
            Map<String, Object> result)
            throws InterruptedException {
        AtomicBoolean over = new AtomicBoolean();
        AtomicLong garbage = new AtomicLong();
        Thread stormy =
                Thread.ofVirtual()
                        .start(
                                sending(
                                        transport,
                                        child,
                                        BenchSources.garbage(),
                                        sender -> {
                                            while (!over.get()) {
                                                sender.send(0, 2_000, 0, rubbish(garbage));
                                            }
                                        }));
        sendHonestly(child, transport, honest, count);
        over.set(true);
        stormy.join();
        result.put("storm_garbage_per_s", garbage.get() / STORM_SECONDS);
        result.put("storm_honest_p50_ms", honest.quantile(0.5));
        result.put("storm_honest_p99_ms", honest.quantile(0.99));
    }

    private void killHalfway(
            IntakeChild child, Transport transport, IntakeLoad load, Map<String, Object> result)
            throws InterruptedException {
        Thread sending =
                Thread.ofPlatform()
                        .start(
                                sending(
                                        transport,
                                        child,
                                        BenchSources.loading(),
                                        sender ->
                                                sender.send(
                                                        0, rate * seconds, rate, letter(load))));
        while (load.acknowledged().cardinality() < rate * seconds / 2 && sending.isAlive()) {
            sending.join(Duration.ofMillis(20));
        }
        child.kill();
        sending.join(Duration.ofMinutes(3));
        result.put("killed", true);
        result.put("heap_mb", 0);
    }

    private static void sendHonestly(
            IntakeChild child, Transport transport, IntakeLoad load, int count)
            throws InterruptedException {
        try (IntakeSender sender = IntakeSender.of(transport, child, BenchSources.honest())) {
            sender.send(0, count, HONEST_PER_SECOND, letter(load));
        }
    }

    private interface Sending {
        void by(IntakeSender sender) throws InterruptedException;
    }

    /// What a thread of its own sends from some sources.
    private static Runnable sending(
            Transport transport, IntakeChild child, List<Source> sources, Sending all) {
        return () -> {
            try (IntakeSender sender = IntakeSender.of(transport, child, sources)) {
                all.by(sender);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        };
    }

    private static Letter letter(IntakeLoad load) {
        return new Letter() {
            @Override
            public String text(int number) {
                load.sent();
                return load.message(number);
            }

            @Override
            public void answered(int number, boolean well, long tookNanos) {
                if (well) {
                    load.acknowledged(number, tookNanos);
                }
            }
        };
    }

    private static Letter rubbish(AtomicLong count) {
        return new Letter() {
            @Override
            public String text(int number) {
                count.incrementAndGet();
                return "{\"container\":\"C-1\",\"fillPercent\":" + "9".repeat(number % 200 + 4);
            }

            @Override
            public void answered(int number, boolean well, long tookNanos) {}
        };
    }

    private void verify(
            Path place,
            Instant base,
            IntakeLoad load,
            IntakeLoad honest,
            Map<String, Object> result) {
        BitSet durable = new BitSet();
        BitSet honestDurable = new BitSet();
        try (H2Journal journal = H2Journal.open(place)) {
            // Around midnight the load may lie in two working days.
            LocalDate day = LocalDate.ofInstant(base, ZoneOffset.UTC);
            for (LocalDate each : List.of(day, day.plusDays(1))) {
                journal.recall(
                        each,
                        fact -> {
                            if (fact instanceof ReadingReceived reading) {
                                count(reading, load, durable);
                                count(reading, honest, honestDurable);
                            }
                        });
            }
        }
        BitSet lost = load.acknowledged();
        lost.andNot(durable);
        BitSet lostOfHonest = honest.acknowledged();
        lostOfHonest.andNot(honestDurable);
        durable.clear(rate * seconds, Math.max(rate * seconds, durable.length()));
        result.put("sent", load.sentSoFar());
        result.put("acknowledged", load.acknowledged().cardinality());
        result.put("durable", durable.cardinality());
        result.put("lost", lost.cardinality() + lostOfHonest.cardinality());
        result.put("p50_ms", load.quantile(0.5));
        result.put("p99_ms", load.quantile(0.99));
    }

    private static void count(ReadingReceived reading, IntakeLoad load, BitSet durable) {
        int number = load.number(reading.container().value(), reading.measuredAt());
        if (number >= 0) {
            durable.set(number);
        }
    }
}
