package de.leerplan.app;

import de.leerplan.model.BaseMap;
import de.leerplan.model.City;
import de.leerplan.model.GeoPoint;
import de.leerplan.model.Unusable;
import de.leerplan.replay.SampleCity;
import de.leerplan.replay.SampleData;
import de.leerplan.roads.BaseMapReader;
import de.leerplan.roads.RoadNetwork;
import de.leerplan.roads.TruckProfile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/// A city with its streets and its map: what every way of running the program starts from.
record World(City city, RoadNetwork roads, BaseMap map) {
    private static final String STREETS = "offenbach-schematic.osm.gz";
    private static final String ATTRIBUTION = "Leerplan";

    /// The bundled sample city.
    ///
    /// @param folders where its road network is kept once imported
    /// @throws Unusable if a bundled file is damaged or the folder cannot be written
    static World sample(Folders folders) {
        Path data = SampleData.folder();
        Path osm = onDisk(data.resolve(STREETS), folders.roads());
        City city = SampleCity.read(data);
        RoadNetwork roads =
                RoadNetwork.open(
                        osm, folders.roads(), TruckProfile.REAR_LOADER.stoppingOnEitherSide());
        return new World(city, roads, BaseMapReader.read(osm, ATTRIBUTION));
    }

    /// All places trucks go to, in the order of the master data.
    List<GeoPoint> places() {
        return Stream.concat(
                        city.sites().values().stream().map(site -> site.place()),
                        city.containers().values().stream().map(container -> container.place()))
                .toList();
    }

    /// A bundled file where libraries can open it that know of no jars.
    private static Path onDisk(Path bundled, Path folder) {
        Path target = folder.resolve(STREETS);
        try {
            Files.createDirectories(folder);
            Path fresh = Files.createTempFile(folder, "streets", ".tmp");
            Files.copy(bundled, fresh, StandardCopyOption.REPLACE_EXISTING);
            return Files.move(fresh, target, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new Unusable(
                    "Cannot write to " + folder,
                    "make it writable or choose another folder with --data",
                    e);
        }
    }
}
