package de.leerplan.roads;

import java.util.Locale;
import java.util.Optional;

/// What `bench matrix` measured.
///
/// All times are of one run on an otherwise fresh program, milliseconds.
///
/// @param network name of the file
/// @param coldCpuMillis processor time in it, all threads: what does not depend on the company
/// @param rowMillis one row from anywhere to all places, mean of many
/// @param pathMillis one path with its course, mean of many
/// @param addMillis one place more in a known matrix
/// @param closureMillis from a main street closed to the new matrix
/// @param agree share of random pairs whose path takes as long as the matrix says, 0..1
/// @param near the same without a full table
/// @param classes the same for all classes of trucks of a fleet
public record MatrixFigures(
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
        double agree,
        NearFigures near,
        Optional<ClassFigures> classes,
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
                        closureMillis)
                + classes.map(all -> "\n" + all.row()).orElse("");
    }

    /// The object in the line of JSON.
    public String json() {
        return String.format(
                Locale.ROOT,
                "{\"network\":\"%s\",\"streets\":%d,\"places\":%d,\"import_ms\":%.0f,"
                    + "\"load_ms\":%.0f,\"cold_ms\":%.0f,\"cold_cpu_ms\":%.0f,\"cache_ms\":%.0f,"
                    + "\"row_ms\":%.3f,\"path_ms\":%.3f,\"add_place_ms\":%.1f,\"closure_ms\":%.0f,"
                    + "\"cold_s\":%.3f,\"cached_s\":%.3f,\"agree\":%.4f,"
                    + "%s%s,\"full_bytes\":%d,\"threads\":%d,\"seed\":%d}",
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
                coldMillis / 1000,
                cacheMillis / 1000,
                agree,
                near.json(),
                classMembers(),
                8L * places * places,
                threads,
                seed);
    }

    /// The figures most asked for, as members of an object in JSON.
    public String summary() {
        return String.format(
                Locale.ROOT,
                "\"places\":%d,\"cold_s\":%.3f,\"cached_s\":%.3f,\"agree\":%.4f%s",
                places,
                coldMillis / 1000,
                cacheMillis / 1000,
                agree,
                classMembers());
    }

    private String classMembers() {
        return classes.map(all -> "," + all.json()).orElse("");
    }

    /// Heads the lines of [#row].
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
}
