package de.leerplan.store;

import de.leerplan.model.ContainerId;
import de.leerplan.operations.Fact;
import de.leerplan.operations.Measured;
import de.leerplan.operations.Observation.DayBegan;
import de.leerplan.operations.Observation.ReadingReceived;
import de.leerplan.operations.SensorHealth;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;

/// Measures how fast the journal takes readings in and gives them back: `bench store`.
public final class StoreBench {
    private static final List<Integer> GROUPS = List.of(1, 50, 500);
    private static final LocalDate DAY = LocalDate.of(2026, 7, 14);
    private static final Instant MORNING = Instant.parse("2026-07-14T03:00:00Z");
    private static final int CONTAINERS = 5_000;

    private StoreBench() {}

    private record Run(
            int group,
            long facts,
            double factsPerSecond,
            double medianMs,
            double p99Ms,
            double bytesOpen) {}

    /// Fills a fresh journal for each size of group; prints a table and, last, one line of JSON.
    ///
    /// @param directory where the journals are made; those of an earlier run are deleted
    /// @param seconds allowed for each size of group
    public static void run(Path directory, long seed, Duration seconds, PrintWriter out) {
        out.println(
                "group     facts   facts/s  append p50  append p99"
                        + "  bytes/fact open, packed  recall facts/s");
        List<Map<String, Object>> results = new ArrayList<>();
        for (int group : GROUPS) {
            Path place = directory.resolve("group-" + group);
            clear(place);
            Run run;
            try (H2Journal journal = H2Journal.open(place)) {
                run = fill(journal, group, new Random(seed), seconds, place);
            }
            double bytes = (double) size(place) / run.facts();
            double recalled = recallPerSecond(place);
            out.printf(
                    "%5d %9d %9.0f %8.2f ms %8.2f ms %16.0f %7.0f %15.0f%n",
                    group,
                    run.facts(),
                    run.factsPerSecond(),
                    run.medianMs(),
                    run.p99Ms(),
                    run.bytesOpen(),
                    bytes,
                    recalled);
            results.add(json(run, bytes, recalled));
        }
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("bench", "store");
        line.put("seed", seed);
        line.put("seconds_allowed", seconds.toMillis() / 1000.0);
        line.put("results", results);
        out.println(JsonMapper.shared().writeValueAsString(line));
    }

    private static Run fill(
            H2Journal journal, int group, Random random, Duration seconds, Path place) {
        journal.append(List.of(new DayBegan(MORNING, DAY, "bench")));
        List<Long> nanos = new ArrayList<>();
        long start = System.nanoTime();
        int count = 0;
        while (System.nanoTime() - start < seconds.toNanos()) {
            List<Fact> readings = readings(count, group, random);
            long before = System.nanoTime();
            journal.append(readings);
            nanos.add(System.nanoTime() - before);
            count += group;
        }
        double took = (System.nanoTime() - start) / 1e9;
        long[] sorted = nanos.stream().mapToLong(Long::longValue).sorted().toArray();
        return new Run(
                group,
                count,
                count / took,
                quantile(sorted, 0.5),
                quantile(sorted, 0.99),
                (double) size(place) / count);
    }

    private static List<Fact> readings(int from, int count, Random random) {
        Fact[] readings = new Fact[count];
        Arrays.setAll(readings, i -> reading(from + i, random));
        return Arrays.asList(readings);
    }

    private static Fact reading(int number, Random random) {
        Instant at = MORNING.plusMillis(number * 200L);
        return new ReadingReceived(
                at.plusMillis(800),
                at,
                new ContainerId("OF-%04d".formatted(random.nextInt(CONTAINERS))),
                new Measured.Distance(200 + random.nextInt(1_000)),
                new SensorHealth(OptionalInt.of(90), OptionalInt.of(17), OptionalInt.of(-97)));
    }

    private static double recallPerSecond(Path place) {
        try (H2Journal journal = H2Journal.open(place)) {
            int[] count = {0};
            long start = System.nanoTime();
            journal.recall(DAY, _ -> count[0]++);
            return count[0] / ((System.nanoTime() - start) / 1e9);
        }
    }

    private static double quantile(long[] sorted, double share) {
        return sorted[(int) Math.min(sorted.length - 1L, (long) (sorted.length * share))] / 1e6;
    }

    private static Map<String, Object> json(Run run, double bytes, double recalled) {
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("group_facts", run.group());
        result.put("facts", run.facts());
        result.put("facts_per_s", Math.round(run.factsPerSecond()));
        result.put("append_p50_ms", run.medianMs());
        result.put("append_p99_ms", run.p99Ms());
        result.put("bytes_per_fact_open", Math.round(run.bytesOpen()));
        result.put("bytes_per_fact_packed", Math.round(bytes));
        result.put("recall_facts_per_s", Math.round(recalled));
        return result;
    }

    private static long size(Path place) {
        try {
            return Files.size(Database.file(place));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void clear(Path place) {
        Path file = Database.file(place);
        try {
            Files.deleteIfExists(file);
            Files.deleteIfExists(new EndMark(file).path());
        } catch (IOException e) {
            throw OpenFailure.unwritable(place, e);
        }
    }
}
