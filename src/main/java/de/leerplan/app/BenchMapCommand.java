package de.leerplan.app;

import de.leerplan.model.BaseMap;
import de.leerplan.roads.BaseMapReader;
import de.leerplan.roads.RoadNetwork;
import de.leerplan.roads.TruckProfile;
import de.leerplan.ui.map.MapBench;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
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

    @Option(
            names = "--seed",
            defaultValue = "1",
            description = "Where chance begins (default: ${DEFAULT-VALUE}).")
    private long seed;

    @Spec private CommandSpec spec;

    BenchMapCommand() {}

    @Override
    public void run() {
        Display.here().prepare();
        BaseMap base = BaseMapReader.read(file);
        RoadNetwork roads =
                RoadNetwork.inMemory(file, TruckProfile.REAR_LOADER.stoppingOnEitherSide());
        List<MapBench.Result> results = MapBench.run(base, roads::path, bins, tours, seed);
        PrintWriter out = spec.commandLine().getOut();
        out.println(MapBench.head());
        results.forEach(result -> out.println(result.row()));
        out.println(
                results.stream()
                        .map(MapBench.Result::json)
                        .collect(
                                Collectors.joining(",", "{\"bench\":\"map\",\"results\":[", "]}")));
        out.flush();
    }
}
