package de.leerplan.roads;

import de.leerplan.model.City;
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
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;

/// Measures what a road network costs: import, load, matrix cold and kept, rows and paths.
public final class MatrixBench {
    private static final int SINGLE_QUERIES = 200;

    private MatrixBench() {}

    /// Measures with `places` random places beside the streets of the network in `osm`.
    ///
    /// @param fleet whose trucks are to be measured class by class too, if any
    /// @throws Unusable if the file cannot be used
    public static MatrixFigures run(
            java.nio.file.Path osm, int places, Curbs curbs, Optional<City> fleet, long seed) {
        java.nio.file.Path cache = temporary();
        try {
            Supplier<RoadNetwork> open =
                    () -> RoadNetwork.open(osm, cache, TruckProfile.REAR_LOADER, curbs);
            double imported = millis(open);
            double loaded = millis(open);
            RoadNetwork network = open.get();
            List<GeoPoint> all = network.roadside(places + 1, new Random(seed));
            List<GeoPoint> first = all.subList(0, places);
            double cpuBefore = cpuMillis();
            double cold = millis(() -> network.matrix(first));
            double coldCpu = cpuMillis() - cpuBefore;
            RoadNetwork again = open.get();
            double kept = millis(() -> again.matrix(first));
            Matrix matrix = network.matrix(first);
            double added = millis(() -> network.matrix(matrix, all));
            java.nio.file.Path own = cache.resolve("classes");
            NearFigures near = NearFigures.of(network, first, all, matrix);
            return new MatrixFigures(
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
                    agreement(network, matrix, new Random(seed + 1)),
                    near,
                    fleet.map(city -> ClassFigures.of(osm, own, city, curbs, places, seed)),
                    MatrixMaker.THREADS,
                    seed);
        } finally {
            delete(cache);
        }
    }

    /// How often a path of its own says the same as the matrix.
    private static double agreement(RoadNetwork network, Matrix matrix, Random random) {
        int same = 0;
        for (int i = 0; i < SINGLE_QUERIES; i++) {
            int from = random.nextInt(matrix.size());
            int to = random.nextInt(matrix.size());
            Path path = network.path(matrix.places().get(from), matrix.places().get(to));
            int seconds = path.line().isEmpty() && from != to ? Matrix.NO_WAY : path.seconds();
            same += from == to || seconds == matrix.seconds(from, to) ? 1 : 0;
        }
        return (double) same / SINGLE_QUERIES;
    }

    /// The middle of a drive across the whole network is on a street many ways lead through.
    static Closure busiest(RoadNetwork network) {
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

    static double millis(Supplier<?> work) {
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
