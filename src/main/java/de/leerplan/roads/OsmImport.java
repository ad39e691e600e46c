package de.leerplan.roads;

import de.leerplan.model.BaseMap;
import de.leerplan.model.ExtractReport;
import de.leerplan.model.HoursReport;
import de.leerplan.model.ImportProgress;
import de.leerplan.model.ImportStep;
import de.leerplan.model.MapClass;
import de.leerplan.model.MapFeature;
import de.leerplan.model.Stray;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/// A city's streets read from a file, for driving and for drawing, and what there was in it.
record OsmImport(OsmFile file, RoadNetwork network, BaseMap map, BaseMapReader read) {
    /// Reads `path` and keeps its network in `cache`. What was kept before of other files stays.
    ///
    /// @param told how far it is; may stop it by a `CancellationException`
    /// @throws de.leerplan.model.Unusable if the file is missing, broken or no OpenStreetMap data
    static OsmImport run(Path path, Path cache, TruckProfile truck, Consumer<ImportProgress> told) {
        OsmFile file = OsmFile.of(path, told);
        told.accept(new ImportProgress(ImportStep.MAP, 0, 0));
        BaseMapReader reader = BaseMapReader.of(file, told);
        long ways = reader.count().ways();
        told.accept(new ImportProgress(ImportStep.STREETS, 0, 2 * ways));
        RoadNetwork network =
                RoadNetwork.open(file, cache, truck, Curbs.NONE, new WayCount(ways, told));
        if (network.drivableStreets() == 0) {
            throw OsmFile.withoutStreets(path);
        }
        return new OsmImport(file, network, reader.map(BaseMapReader.OSM), reader);
    }

    ExtractReport report(List<Stray> strays, double seconds) {
        int open = network.drivableStreets();
        return new ExtractReport(
                String.valueOf(file.path().getFileName()),
                read.count(),
                open,
                network.streets() - open,
                read.leftovers().turnBans(),
                new ExtractReport.Drawn(
                        map.features().size(),
                        count(MapClass.BUILDING),
                        count(MapClass.DISTRICT_LABEL) + count(MapClass.PLACE_LABEL),
                        map.addresses().size()),
                read.leftovers().ignored(),
                read.leftovers().incomplete(),
                map.southWest(),
                map.northEast(),
                strays,
                HoursReport.NONE,
                seconds);
    }

    private int count(MapClass kind) {
        return (int) map.features().stream().map(MapFeature::kind).filter(kind::equals).count();
    }
}
