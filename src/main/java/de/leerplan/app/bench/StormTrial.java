package de.leerplan.app.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// One source sends a reading now and then: alone, and beside one that sends garbage as fast as it
/// can. In turn and in both orders, so that neither gains from the program getting warmer or the
/// machine busier.
final class StormTrial {
    private static final double PER_SECOND = 100;
    private static final int SECONDS = 8;
    private static final List<Boolean> STORMY = List.of(false, true, true, false);

    private final Transport transport;
    private final IntakeChild child;
    private final int devices;
    private final Instant before;
    private final List<IntakeLoad> alone = new ArrayList<>();
    private final List<IntakeLoad> beside = new ArrayList<>();
    private final Share calmHost = new Share();
    private final Share host = new Share();
    private final Share other = new Share();
    private long garbage;

    /// Processor time of one process.
    private static final class Share {
        private Duration used = Duration.ZERO;

        void add(Duration from, Duration to) {
            used = used.plus(to.minus(from));
        }

        double percent(int seconds) {
            return used.toNanos() / 1e7 / seconds;
        }
    }

    /// @param before all readings are measured earlier than this
    StormTrial(Transport transport, IntakeChild child, int devices, Instant before) {
        this.transport = transport;
        this.child = child;
        this.devices = devices;
        this.before = before;
    }

    void run(Map<String, Object> result) throws IOException, InterruptedException {
        List<String> storm =
                List.of(
                        "bench",
                        "intake",
                        "--garbage",
                        Integer.toString(child.port(transport)),
                        "--transport",
                        transport.name().toLowerCase(Locale.ROOT));
        try (BenchProcess sender = new BenchProcess(true, storm)) {
            sender.tell("calm");
            sender.answer("sent");
            for (boolean stormy : STORMY) {
                phase(stormy, sender);
            }
        }
        tell(result);
    }

    /// All that was sent by the honest source.
    List<IntakeLoad> honest() {
        List<IntakeLoad> all = new ArrayList<>(alone);
        all.addAll(beside);
        return all;
    }

    private void phase(boolean stormy, BenchProcess sender)
            throws IOException, InterruptedException {
        int count = (int) (PER_SECOND * SECONDS);
        Instant base = before.minus(Duration.ofHours(1L + honest().size()));
        IntakeLoad load = new IntakeLoad(devices, count, base);
        (stormy ? beside : alone).add(load);
        if (stormy) {
            sender.tell("storm");
            sender.answer("sent");
        }
        Duration hostBefore = child.processorTime();
        Duration otherBefore = sender.processorTime();
        try (IntakeSender honest =
                IntakeSender.of(transport, child.port(transport), BenchSources.honest())) {
            honest.send(0, count, PER_SECOND, new Counted(load));
        }
        (stormy ? host : calmHost).add(hostBefore, child.processorTime());
        if (stormy) {
            other.add(otherBefore, sender.processorTime());
            sender.tell("calm");
            garbage += Long.parseLong(sender.answer("sent")[1]);
        }
    }

    /// Percent of one processor each; all there are together have hundred times their number.
    private void tell(Map<String, Object> result) {
        int seconds = SECONDS * beside.size();
        double calm = IntakeLoad.quantile(0.99, alone);
        double stormy = IntakeLoad.quantile(0.99, beside);
        result.put("alone_honest_p50_ms", IntakeLoad.quantile(0.5, alone));
        result.put("alone_honest_p99_ms", calm);
        result.put("storm_honest_p50_ms", IntakeLoad.quantile(0.5, beside));
        result.put("storm_honest_p99_ms", stormy);
        result.put("storm_p99_ratio", calm > 0 ? stormy / calm : 0);
        result.put("storm_garbage_per_s", garbage / seconds);
        result.put("alone_cpu_percent_program", Math.round(calmHost.percent(seconds)));
        result.put("storm_cpu_percent_program", Math.round(host.percent(seconds)));
        result.put("storm_cpu_percent_garbage_sender", Math.round(other.percent(seconds)));
        result.put("processors", Runtime.getRuntime().availableProcessors());
        result.put(
                "load_average",
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }
}
