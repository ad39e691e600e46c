package de.leerplan.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.leerplan.model.ExtractReport;
import de.leerplan.model.ImportStep;
import de.leerplan.model.Stray;
import de.leerplan.roads.Extract;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;

/// What the screen for master data does, with the importer it really has.
class StreetImportsTest {
    private static final Path CITY = Path.of("../shared/bench/osm/kaiserslautern.osm.gz");
    private static final String CROSSING =
            """
            <osm version='0.6'>
            <node id='1' lat='50.1' lon='8.76'/><node id='2' lat='50.1' lon='8.762'/>
            <node id='3' lat='50.101' lon='8.761'/>
            <way id='1'><nd ref='1'/><nd ref='2'/><tag k='highway' v='residential'/></way>
            <way id='2'><nd ref='2'/><nd ref='3'/><tag k='highway' v='residential'/></way>
            </osm>
            """;

    @TempDir Path folder;

    @Test
    void aHandMadeCityComesIntoForceAndTheListOfStraysIsWhole() throws Exception {
        Path file = Files.writeString(folder.resolve("crossing.osm"), CROSSING);
        ExtractReport report = imports().start(file, _ -> {}).get(5, TimeUnit.MINUTES);

        assertThat(report.streets()).isPositive();
        assertThat(report.strays()).hasSizeGreaterThan(100);
        Path list = imports().save(report.strays()).get(5, TimeUnit.MINUTES);
        assertThat(Files.readAllLines(list))
                .startsWith(Stray.HEADER)
                .hasSize(1 + report.strays().size());
        World live = World.live(new Folders(folder));
        assertThat(live.city().schematic()).isFalse();
        assertThat(live.roads().strays(live.places())).hasSameSizeAs(report.strays());
    }

    @Test
    void aRealCityCanBeStoppedAndThenComesIntoForce() throws Exception {
        Assumptions.assumeTrue(Files.isRegularFile(CITY), "no bench data");
        assertThatThrownBy(
                        () ->
                                imports()
                                        .start(
                                                CITY,
                                                progress -> {
                                                    if (progress.step() == ImportStep.STREETS
                                                            && progress.done() > 1000) {
                                                        throw new CancellationException();
                                                    }
                                                })
                                        .get(5, TimeUnit.MINUTES))
                .isInstanceOf(ExecutionException.class)
                .hasCauseInstanceOf(CancellationException.class);
        assertThat(Extract.inForce(new Folders(folder).roads())).isEmpty();

        ExtractReport report = imports().start(CITY, _ -> {}).get(5, TimeUnit.MINUTES);
        assertThat(report.streets()).isGreaterThan(5000);
        assertThat(report.strays()).allMatch(Stray::outside);
        assertThat(World.live(new Folders(folder)).map().attribution()).contains("OpenStreetMap");
    }

    private StreetImports imports() {
        return new StreetImports(StreetImport.into(new Folders(folder)), Optional.empty());
    }
}
