package de.leerplan.app;

import de.leerplan.model.BaseMap;
import de.leerplan.model.City;
import de.leerplan.model.GeoPoint;
import de.leerplan.model.Unusable;
import de.leerplan.operations.Adviser;
import de.leerplan.operations.DayState;
import de.leerplan.operations.Streets;
import de.leerplan.planning.FleetTimes;
import de.leerplan.planning.TourAdviser;
import de.leerplan.planning.TravelTimes;
import de.leerplan.replay.SampleCity;
import de.leerplan.replay.SampleData;
import de.leerplan.roads.BaseMapReader;
import de.leerplan.roads.ClosureNews;
import de.leerplan.roads.Extract;
import de.leerplan.roads.FleetRoads;
import de.leerplan.roads.RoadNetwork;
import de.leerplan.roads.TruckProfile;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// A city with its streets and its map: what every way of running the program starts from.
///
/// @param folders where what belongs to it is kept
public record World(City city, FleetRoads fleetRoads, BaseMap map, Folders folders) {
    private static final Logger LOG = LoggerFactory.getLogger(World.class);
    private static final String STREETS = "offenbach-schematic.osm.gz";
    private static final String ATTRIBUTION = "Leerplan";

    /// Whose streets are shown and imported: the largest truck cities usually have.
    static final TruckProfile TRUCK = TruckProfile.REAR_LOADER;

    /// The bundled sample city.
    ///
    /// @param folders where its road network is kept once imported
    /// @throws Unusable if a bundled file is damaged or the folder cannot be written
    public static World sample(Folders folders) {
        Path data = SampleData.folder();
        Path osm = onDisk(data.resolve(STREETS), folders.roads());
        return on(SampleCity.read(data), osm, ATTRIBUTION, folders);
    }

    /// The same with signs on some streets, which tell its trucks apart.
    ///
    /// @throws Unusable as [#sample]
    public static World signed(Folders folders) {
        Path data = SampleData.folder();
        Path osm = SignedStreets.of(onDisk(data.resolve(STREETS), folders.roads()));
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

    /// The same, with its data kept elsewhere.
    public World keptIn(Folders other) {
        return new World(city, fleetRoads, map, other);
    }

    private World withStreetHours() {
        StreetHours hours = new StreetHours(city, roads());
        StreetHours.remarks(hours.report()).forEach(remark -> LOG.info("Streets: {}", remark));
        return new World(hours.known(), fleetRoads, map, folders);
    }

    private static World on(City city, Path osm, Folders folders) {
        return on(city, osm, BaseMapReader.OSM, folders);
    }

    private static World on(City city, Path osm, String attribution, Folders folders) {
        FleetRoads fleet = FleetRoads.open(osm, folders.roads(), TRUCK, city);
        return new World(city, fleet, BaseMapReader.read(osm, attribution), folders);
    }

    private static City surveyed(City city) {
        return new City(
                city.name(),
                city.zone(),
                false,
                city.districts(),
                city.containers(),
                city.trucks(),
                city.sites(),
                city.streetHours());
    }

    /// What a report of road works or traffic says for this city.
    ///
    /// @throws Unusable as [RoadNetwork#news]
    public ClosureNews news(String report, String source, Instant at) {
        return roads().news(report, source, at, city.zone());
    }

    /// Prices what dispatchers have in mind, on this city's roads.
    public Adviser adviser() {
        return new TourAdviser(city, times());
    }

    /// The streets of the usual truck.
    public RoadNetwork roads() {
        return fleetRoads.usual();
    }

    /// What each truck takes from place to place.
    public TravelTimes times() {
        return new FleetTimes(fleetRoads, city.depot().place(), places());
    }

    /// All places trucks go to, in the order of the master data.
    List<GeoPoint> places() {
        return Stream.concat(
                        city.sites().values().stream().map(site -> site.place()),
                        city.containers().values().stream().map(container -> container.place()))
                .toList();
    }

    /// The streets as the day has them: around what is closed.
    public Streets streets(Supplier<DayState> day) {
        return new TruckStreets(city, fleetRoads, () -> day.get().roads().inForce());
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
