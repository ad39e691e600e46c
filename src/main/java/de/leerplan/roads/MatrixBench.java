package de.leerplan.roads;

import de.leerplan.model.Closure;
import de.leerplan.model.GeoPoint;
import de.leerplan.model.Path;
import de.leerplan.model.Unusable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Supplier;

/// Measures what a road network costs: import, load, matrix cold and kept, rows and paths.
public final class MatrixBench {
    private static final int SINGLE_QUERIES = 200;

    private MatrixBench() {}

    /// All times are of one run on an otherwise fresh program, milliseconds.
    ///
    /// @param network name of the file
    /// @param coldCpuMillis processor time in it, all threads: what does not depend on the company
    /// @param rowMillis one row from anywhere to all places, mean of many
    /// @param pathMillis one path with its course, mean of many
    /// @param addMillis one place more in a known matrix
    /// @param closureMillis from a main street closed to the new matrix
    public record Result(
            String network,
            int streets,
            int places,
            double importMillis,
            double loadMillis,
            double coldMillis,
            double coldCpuMillis,
            double cacheMillis,
            double rowMillis,
            double pathMillis,
            double addMillis,
            double closureMillis,
            int threads,
            long seed) {
        /// The line people read.
        public String row() {
            return String.format(
                    Locale.ROOT,
                    "%-28s %7d %7d %9.0f %7.0f %8.0f %8.0f %7.0f %7.2f %7.2f %7.1f %10.0f",
                    network,
                    streets,
                    places,
                    importMillis,
                    loadMillis,
                    coldMillis,
                    coldCpuMillis,
                    cacheMillis,
                    rowMillis,
                    pathMillis,
                    addMillis,
                    closureMillis);
        }

        /// The object in the line of JSON.
        public String json() {
            return String.format(
                    Locale.ROOT,
                    "{\"network\":\"%s\",\"streets\":%d,\"places\":%d,\"import_ms\":%.0f,"
                        + "\"load_ms\":%.0f,\"cold_ms\":%.0f,\"cold_cpu_ms\":%.0f,\"cache_ms\":%.0f,"
                        + "\"row_ms\":%.3f,\"path_ms\":%.3f,\"add_place_ms\":%.1f,\"closure_ms\":%.0f,"
                        + "\"threads\":%d,\"seed\":%d}",
                    network.replace("\\", "/").replace("\"", "'"),
                    streets,
                    places,
                    importMillis,
                    loadMillis,
                    coldMillis,
                    coldCpuMillis,
                    cacheMillis,
                    rowMillis,
                    pathMillis,
                    addMillis,
                    closureMillis,
                    threads,
                    seed);
        }
    }

    /// Heads the lines of [Result#row].
    public static String head() {
        return String.format(
                "%-28s %7s %7s %9s %7s %8s %8s %7s %7s %7s %7s %10s",
                "network",
                "streets",
                "places",
                "import ms",
                "load ms",
                "cold ms",
                "cpu ms",
                "kept ms",
                "row ms",
                "path ms",
                "add ms",
                "closure ms");
    }

    /// Measures with `places` random places of the network in `osm`.
    ///
    /// @throws Unusable if the file cannot be used
    public static Result run(java.nio.file.Path osm, int places, long seed) {
        java.nio.file.Path cache = temporary();
        try {
            TruckProfile truck = TruckProfile.REAR_LOADER;
            double imported = millis(() -> RoadNetwork.open(osm, cache, truck));
            double loaded = millis(() -> RoadNetwork.open(osm, cache, truck));
            RoadNetwork network = RoadNetwork.open(osm, cache, truck);
            List<GeoPoint> all = network.anywhere(places + 1, new Random(seed));
            List<GeoPoint> first = all.subList(0, places);
            double cpuBefore = cpuMillis();
            double cold = millis(() -> network.matrix(first));
            double coldCpu = cpuMillis() - cpuBefore;
            RoadNetwork again = RoadNetwork.open(osm, cache, truck);
            double kept = millis(() -> again.matrix(first));
            Matrix matrix = network.matrix(first);
            double added = millis(() -> network.matrix(matrix, all));
            return new Result(
                    osm.getFileName().toString(),
                    network.streets(),
                    places,
                    imported,
                    loaded,
                    cold,
                    coldCpu,
                    kept,
                    millisEach(i -> network.row(all.get(i % places), first)),
                    millisEach(i -> network.path(all.get(i % places), all.get((i + 1) % places))),
                    added,
                    millis(() -> network.closing(List.of(busiest(network))).matrix(first)),
                    MatrixMaker.THREADS,
                    seed);
        } finally {
            delete(cache);
        }
    }

    /// The middle of a drive across the whole network is on a street many ways lead through.
    private static Closure busiest(RoadNetwork network) {
        List<GeoPoint> far = network.anywhere(40, new Random(3));
        Path longest =
                far.stream()
                        .map(to -> network.path(far.getFirst(), to))
                        .max(Comparator.comparingInt(Path::metres))
                        .orElseThrow();
        int middle = longest.line().size() / 2;
        List<GeoPoint> stretch =
                longest.line().subList(middle, Math.min(middle + 8, longest.line().size()));
        return new Closure("bench", "bench", stretch, Instant.EPOCH, Instant.MAX);
    }

    private interface Query {
        Object ask(int number);
    }

    private static double millisEach(Query query) {
        return millis(
                        () -> {
                            Object last = "";
                            for (int i = 0; i < SINGLE_QUERIES; i++) {
                                last = query.ask(i);
                            }
                            return last;
                        })
                / SINGLE_QUERIES;
    }

    private static double cpuMillis() {
        return ProcessHandle.current()
                .info()
                .totalCpuDuration()
                .map(Duration::toNanos)
                .map(nanos -> nanos / 1e6)
                .orElse(Double.NaN);
    }

    private static double millis(Supplier<?> work) {
        long start = System.nanoTime();
        Object answer = work.get();
        double millis = (System.nanoTime() - start) / 1e6;
        return answer == null ? Double.NaN : millis;
    }

    private static java.nio.file.Path temporary() {
        try {
            return Files.createTempDirectory("leerplan-bench");
        } catch (IOException e) {
            throw new Unusable("No temporary folder can be made", "make room on the disk", e);
        }
    }

    private static void delete(java.nio.file.Path folder) {
        try {
            GraphStore.delete(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
