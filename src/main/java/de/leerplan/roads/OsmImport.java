package de.leerplan.roads;

import de.leerplan.model.BaseMap;
import de.leerplan.model.MapClass;
import de.leerplan.model.MapFeature;
import de.leerplan.model.Unusable;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// A city's streets read from a file, for driving and for drawing, and what there was in it.
///
/// @param streets stretches between two junctions that trucks may use; the others are closed
public record OsmImport(
        Path file,
        RoadNetwork network,
        BaseMap map,
        int streets,
        int closedToTrucks,
        double seconds) {
    /// Reads `file` and keeps its network in `cache`. What was kept before of other files stays.
    ///
    /// @throws Unusable if the file is missing, broken or no OpenStreetMap data
    public static OsmImport run(Path file, Path cache, TruckProfile truck) {
        long start = System.nanoTime();
        BaseMap map = BaseMapReader.read(file);
        RoadNetwork network = RoadNetwork.open(file, cache, truck);
        double seconds = (System.nanoTime() - start) / 1e9;
        int open = network.drivableStreets();
        return new OsmImport(file, network, map, open, network.streets() - open, seconds);
    }

    /// For a person who waits for it: what was read, ignored, where it lies, how long it took.
    public List<String> report() {
        return List.of(
                String.format(Locale.ROOT, "Read %s in %.1f s", file.getFileName(), seconds),
                String.format(
                        Locale.ROOT,
                        "  streets for trucks   %,9d stretches; %,d more closed to them",
                        streets,
                        closedToTrucks),
                String.format(
                        Locale.ROOT,
                        "  drawn on the map     %,9d features, %,d buildings and %,d labels in it",
                        map.features().size(),
                        count(MapClass.BUILDING),
                        count(MapClass.DISTRICT_LABEL) + count(MapClass.PLACE_LABEL)),
                String.format(
                        Locale.ROOT,
                        "  from %.5f, %.5f to %.5f, %.5f",
                        map.southWest().lat(),
                        map.southWest().lon(),
                        map.northEast().lat(),
                        map.northEast().lon()));
    }

    private long count(MapClass kind) {
        return map.features().stream().map(MapFeature::kind).filter(kind::equals).count();
    }
}
