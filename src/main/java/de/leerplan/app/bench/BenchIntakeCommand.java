package de.leerplan.app.bench;

import de.leerplan.model.Unusable;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

import tools.jackson.databind.json.JsonMapper;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;

/// `leerplan bench intake`: whether all readings of a large city are taken in and kept.
@Command(
        name = "intake",
        mixinStandardHelpOptions = true,
        description = {
            "Readings over HTTP and over MQTT into the real journal on disk, which is read back.",
            "Then one honest source in turn alone and beside a storm of garbage, which comes from"
                    + " a",
            "process of its own that gives way to the others, as if it were another machine's."
        })
final class BenchIntakeCommand implements Callable<Integer> {
    @Option(names = "--devices", defaultValue = "10000", description = "Default: ${DEFAULT-VALUE}.")
    private int devices;

    @Option(
            names = "--rate",
            defaultValue = "5000",
            description = "Readings a second, one a message (default: ${DEFAULT-VALUE}).")
    private int rate;

    @Option(names = "--seconds", defaultValue = "60", description = "Default: ${DEFAULT-VALUE}.")
    private int seconds;

    @Option(
            names = "--transport",
            split = ",",
            defaultValue = "http,mqtt",
            description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private List<Transport> transports = List.of();

    @Option(
            names = "--kill",
            description = "Kills the program halfway (kill -9) and looks for what it acknowledged.")
    private boolean kill;

    @Option(
            names = "--out",
            defaultValue = "out/bench-intake",
            paramLabel = "DIR",
            description = "Where the journals are made (default: ${DEFAULT-VALUE}).")
    private Path directory;

    @Option(
            names = "--console",
            description =
                    "The loaded program shows its console, whose map is dragged all the time; says"
                            + " how long its frames took.")
    private boolean console;

    @Option(names = "--garbage", hidden = true)
    private Optional<Integer> garbage = Optional.empty();

    @Option(names = "--host", hidden = true)
    private Optional<Path> host = Optional.empty();

    @Spec private CommandSpec spec;

    BenchIntakeCommand() {}

    @Override
    public Integer call() throws Exception {
        if (devices < 1 || rate < 1 || rate > 20_000 || seconds < 1 || seconds > 600) {
            throw new Unusable(
                    "%d devices, %d readings/s, %d s".formatted(devices, rate, seconds),
                    "give at least one device, 1 to 20000 readings/s and 1 to 600 seconds");
        }
        if (host.isPresent()) {
            new IntakeHost(console).run(host.get(), devices);
            return ExitCode.OK;
        }
        if (garbage.isPresent()) {
            Transport transport = transports.getFirst();
            new Garbage(transport, garbage.get(), BenchSources.garbage(transport)).run();
            return ExitCode.OK;
        }
        IntakeBench bench = new IntakeBench(devices, rate, seconds, kill, console, directory);
        PrintWriter out = spec.commandLine().getOut();
        out.println(
                "transport    sent  acknowledged  durable  lost  reached/s  p50 ms  p99 ms"
                        + "  feed p99 ms  honest alone, in a storm p99 ms, ratio"
                        + "  live heap MB (start … end)");
        List<Map<String, Object>> results = new ArrayList<>();
        for (Transport transport : transports) {
            Map<String, Object> result = bench.run(transport);
            out.println(row(result));
            out.flush();
            results.add(result);
        }
        out.println(JsonMapper.shared().writeValueAsString(line(results)));
        return results.stream().allMatch(r -> Integer.valueOf(0).equals(r.get("lost")))
                ? ExitCode.OK
                : ExitCode.SOFTWARE;
    }

    /// The figures stand by themselves too where there is one transport only.
    private static Map<String, Object> line(List<Map<String, Object>> results) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("bench", "intake");
        if (results.size() == 1) {
            line.putAll(results.getFirst());
        }
        line.put("results", results);
        return line;
    }

    private static String row(Map<String, Object> r) {
        String row =
                String.format(
                        Locale.ROOT,
                        "%-9s %7s %13s %8s %5s %10s %7s %7s %12s %13s, %17s, %5s  %s",
                        r.get("transport"),
                        r.get("sent"),
                        r.get("acknowledged"),
                        r.get("durable"),
                        r.get("lost"),
                        r.getOrDefault("rate_reached_per_s", "-"),
                        rounded(r.get("p50_ms")),
                        rounded(r.get("p99_ms")),
                        rounded(r.get("feed_lag_p99_ms")),
                        rounded(r.get("alone_honest_p99_ms")),
                        rounded(r.get("storm_honest_p99_ms")),
                        rounded(r.get("storm_p99_ratio")),
                        r.getOrDefault("heap_live_mb", "-"));
        return r.containsKey("dragged_frames")
                ? row + frames("dragged", r) + frames("at_rest", r)
                : row;
    }

    private static String frames(String what, Map<String, Object> r) {
        return "%n          map %s: %s frames, p50 %s, p95 %s, longest %s ms (calm: p95 %s, longest %s)"
                .formatted(
                        what.replace('_', ' '),
                        r.get(what + "_frames"),
                        rounded(r.get(what + "_frame_p50_ms")),
                        rounded(r.get(what + "_frame_p95_ms")),
                        rounded(r.get(what + "_frame_longest_ms")),
                        rounded(r.get("calm_" + what + "_frame_p95_ms")),
                        rounded(r.get("calm_" + what + "_frame_longest_ms")));
    }

    private static String rounded(@Nullable Object millis) {
        return millis instanceof Double number ? String.format(Locale.ROOT, "%.1f", number) : "-";
    }
}
