package de.leerplan.app.bench;

import de.leerplan.app.Chance;
import de.leerplan.app.Display;
import de.leerplan.model.BaseMap;
import de.leerplan.model.Unusable;
import de.leerplan.roads.BaseMapReader;
import de.leerplan.roads.Curbs;
import de.leerplan.roads.RoadNetwork;
import de.leerplan.roads.TruckProfile;
import de.leerplan.ui.map.MapBench;
import de.leerplan.ui.map.MapPictures;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// `leerplan bench map FILE`: how long frames of the map take while it is dragged and zoomed.
@Command(
        name = "map",
        mixinStandardHelpOptions = true,
        description = "Frame times of the map while it is dragged, zoomed and fed with news.")
final class BenchMapCommand implements Runnable {
    @Parameters(
            paramLabel = "FILE",
            defaultValue = "sample-data/offenbach-schematic.osm.gz",
            description = "OpenStreetMap data (default: ${DEFAULT-VALUE}).")
    private Path file;

    @Option(
            names = "--bins",
            defaultValue = "5000",
            description = "How many bins (default: ${DEFAULT-VALUE}).")
    private int bins;

    @Option(
            names = "--tours",
            defaultValue = "20",
            description = "How many trucks with a tour each (default: ${DEFAULT-VALUE}).")
    private int tours;

    @Mixin private Chance chance;

    @Option(
            names = "--pictures",
            paramLabel = "DIR",
            description =
                    "Instead of measuring, writes pictures of the map: far, middle and near, by day"
                            + " and by night.")
    private Optional<Path> pictures = Optional.empty();

    @Spec private CommandSpec spec;

    BenchMapCommand() {}

    @Override
    public void run() {
        Display.here().prepare();
        BaseMap base = BaseMapReader.read(file);
        RoadNetwork roads = RoadNetwork.inMemory(file, TruckProfile.REAR_LOADER, Curbs.NONE);
        if (pictures.isPresent()) {
            picture(base, roads, pictures.get());
            return;
        }
        List<MapBench.Result> results = MapBench.run(base, roads::path, bins, tours, chance.seed());
        PrintWriter out = spec.commandLine().getOut();
        out.println(MapBench.head());
        results.forEach(result -> out.println(result.row()));
        out.println(json(results));
        out.flush();
    }

    private void picture(BaseMap base, RoadNetwork roads, Path folder) {
        PrintWriter out = spec.commandLine().getOut();
        try {
            MapPictures.write(base, roads::path, bins, tours, chance.seed(), folder)
                    .forEach(out::println);
        } catch (IOException e) {
            throw new Unusable("Cannot write to " + folder, "choose another folder", e);
        }
        out.flush();
    }

    /// The figures of the phases first, then everything. A frame is one pulse of JavaFX by the
    /// clock, drawing and software rendering included; `…_cpu_ms` is its processor time alone.
    private static String json(List<MapBench.Result> results) {
        StringBuilder json = new StringBuilder("{\"bench\":\"map\"");
        double max = 0;
        double maxCpu = 0;
        for (MapBench.Result result : results) {
            figure(json, result.phase() + "_p50_ms", result.p50Millis());
            figure(json, result.phase() + "_p95_ms", result.p95Millis());
            figure(json, result.phase() + "_max_ms", result.maxMillis());
            figure(json, result.phase() + "_p95_cpu_ms", result.p95CpuMillis());
            figure(json, result.phase() + "_max_cpu_ms", result.maxCpuMillis());
            max = Math.max(max, result.maxMillis());
            maxCpu = Math.max(maxCpu, result.maxCpuMillis());
        }
        figure(json, "max_ms", max);
        figure(json, "max_cpu_ms", maxCpu);
        return results.stream()
                .map(MapBench.Result::json)
                .collect(Collectors.joining(",", json + ",\"results\":[", "]}"));
    }

    private static void figure(StringBuilder json, String key, double value) {
        json.append(String.format(Locale.ROOT, ",\"%s\":%.2f", key, value));
    }
}
