package de.leerplan.app;

import de.leerplan.model.City;
import de.leerplan.model.ExtractFlaw;
import de.leerplan.model.ExtractReport;
import de.leerplan.model.HoursReport;
import de.leerplan.model.ImportProgress;
import de.leerplan.model.Stray;
import de.leerplan.model.Unusable;
import de.leerplan.model.UnusableExtract;
import de.leerplan.replay.SampleCity;
import de.leerplan.replay.SampleData;
import de.leerplan.roads.Curbs;
import de.leerplan.roads.Extract;
import de.leerplan.roads.RoadNetwork;
import de.leerplan.wording.Wording;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// Takes the streets of real days from an extract of OpenStreetMap: for the command line and for
/// the screen.
public record StreetImport(City city, Folders folders) {
    /// For the master data of real days.
    public static StreetImport into(Folders folders) {
        return new StreetImport(SampleCity.read(SampleData.folder()), folders);
    }

    /// @param told how far it is, on the caller's thread; stops it by a `CancellationException`
    /// @throws Unusable if the file cannot be used; then the old streets stay in force
    ExtractReport replaceBy(Path file, Consumer<ImportProgress> told) {
        try {
            ExtractReport report =
                    Extract.replaceBy(file, folders.roads(), World.TRUCK, city, told);
            return Extract.inForce(folders.roads())
                    .map(osm -> report.with(hours(osm)))
                    .orElse(report);
        } catch (OutOfMemoryError e) {
            throw new UnusableExtract(
                    ExtractFlaw.TOO_LARGE,
                    "",
                    file + " needs more memory than there is",
                    "cut the city out first, for instance with 'osmium extract'",
                    e);
        }
    }

    private HoursReport hours(Path osm) {
        RoadNetwork roads = RoadNetwork.open(osm, folders.roads(), World.TRUCK, Curbs.NONE);
        return new StreetHours(city, roads).report();
    }

    /// Writes a list of what lies far from any street.
    ///
    /// @throws Unusable if it cannot be written
    Path save(List<Stray> strays, Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            List<String> lines =
                    Stream.concat(Stream.of(Stray.HEADER), strays.stream().map(Stray::csv))
                            .toList();
            return Files.write(file, lines);
        } catch (IOException e) {
            throw Wording.unusable(FileFlaw.NO_PLACE.of(file), e);
        }
    }
}
