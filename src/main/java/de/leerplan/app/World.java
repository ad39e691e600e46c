package de.leerplan.app;

import de.leerplan.model.BaseMap;
import de.leerplan.model.City;
import de.leerplan.model.GeoPoint;
import de.leerplan.model.Unusable;
import de.leerplan.operations.Adviser;
import de.leerplan.operations.DayState;
import de.leerplan.planning.RoadTimes;
import de.leerplan.planning.TourAdviser;
import de.leerplan.replay.SampleCity;
import de.leerplan.replay.SampleData;
import de.leerplan.roads.BaseMapReader;
import de.leerplan.roads.Extract;
import de.leerplan.roads.RoadNetwork;
import de.leerplan.roads.StreetsNow;
import de.leerplan.roads.TruckProfile;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// A city with its streets and its map: what every way of running the program starts from.
///
/// @param folders where what belongs to it is kept
record World(City city, RoadNetwork roads, BaseMap map, Folders folders) {
    private static final Logger LOG = LoggerFactory.getLogger(World.class);
    private static final String STREETS = "offenbach-schematic.osm.gz";
    private static final String ATTRIBUTION = "Leerplan";

    /// The largest truck decides which streets may be planned.
    static final TruckProfile TRUCK = TruckProfile.REAR_LOADER.stoppingOnEitherSide();

    /// The bundled sample city.
    ///
    /// @param folders where its road network is kept once imported
    /// @throws Unusable if a bundled file is damaged or the folder cannot be written
    static World sample(Folders folders) {
        Path data = SampleData.folder();
        Path osm = onDisk(data.resolve(STREETS), folders.roads());
        return on(SampleCity.read(data), osm, ATTRIBUTION, folders);
    }

    /// The city of real days: on its own extract of OpenStreetMap, if one was imported.
    ///
    /// @throws Unusable as [#sample], and if the extract is gone or damaged
    static World live(Folders folders) {
        return Extract.inForce(folders.roads())
                .map(osm -> on(surveyed(SampleCity.read(SampleData.folder())), osm, folders))
                .orElseGet(() -> sample(folders))
                .withStreetHours();
    }

    private World withStreetHours() {
        StreetHours hours = new StreetHours(city, roads);
        hours.remarks().forEach(remark -> LOG.info("Streets: {}", remark));
        return new World(hours.known(), roads, map, folders);
    }

    private static World on(City city, Path osm, Folders folders) {
        return on(city, osm, BaseMapReader.OSM, folders);
    }

    private static World on(City city, Path osm, String attribution, Folders folders) {
        RoadNetwork roads = RoadNetwork.open(osm, folders.roads(), TRUCK);
        return new World(city, roads, BaseMapReader.read(osm, attribution), folders);
    }

    private static City surveyed(City city) {
        return new City(
                city.name(),
                city.zone(),
                false,
                city.districts(),
                city.containers(),
                city.trucks(),
                city.sites());
    }

    /// Prices what dispatchers have in mind, on this city's roads.
    Adviser adviser() {
        return new TourAdviser(city, new RoadTimes(roads, places()));
    }

    /// All places trucks go to, in the order of the master data.
    List<GeoPoint> places() {
        return Stream.concat(
                        city.sites().values().stream().map(site -> site.place()),
                        city.containers().values().stream().map(container -> container.place()))
                .toList();
    }

    /// The streets as the day has them: around what is closed.
    StreetsNow streets(Supplier<DayState> day) {
        return new StreetsNow(roads, () -> day.get().roads().inForce());
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
