package de.leerplan.app;

import static org.assertj.core.api.Assertions.assertThat;

import de.leerplan.model.City;
import de.leerplan.model.Container;
import de.leerplan.model.TimeWindow;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;

class ImportOsmCommandTest {
    private static final String ONE_STREET =
            """
            <osm version='0.6'>
            <node id='1' lat='50.1' lon='8.76'/><node id='2' lat='50.1' lon='8.762'/>
            <way id='1'><nd ref='1'/><nd ref='2'/><tag k='highway' v='residential'/></way>
            </osm>
            """;

    private static final String ZONE =
            """
            <osm version='0.6'>
            <node id='1' lat='50.1038' lon='8.766'/><node id='2' lat='50.1038' lon='8.767'/>
            <way id='1'><nd ref='1'/><nd ref='2'/><tag k='highway' v='pedestrian'/>
            <tag k='name' v='Markt'/><tag k='access:conditional' v='no @ (snow)'/>
            <tag k='delivery:conditional' v='yes @ (Mo-Sa 06:00-11:00)'/></way>
            </osm>
            """;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir Path folder;

    @Test
    void theReportNamesWhatLiesFarFromTheNewStreets() throws IOException {
        Path file = Files.writeString(folder.resolve("one.osm"), ONE_STREET);

        assertThat(execute(file)).isZero();
        assertThat(out.toString()).contains("Read one.osm", "containers and sites lie more than");
        assertThat(World.live(new Folders(folder.resolve("data"))).city().schematic()).isFalse();
    }

    @Test
    void aBrokenExtractIsOneLineAndTheSchematicCityStays() throws IOException {
        Path file = Files.writeString(folder.resolve("one.osm"), ONE_STREET.substring(0, 60));

        assertThat(execute(file)).isEqualTo(1);
        assertThat(err.toString().lines()).singleElement().asString().contains("one.osm");
        assertThat(World.live(new Folders(folder.resolve("data"))).city().schematic()).isTrue();
    }

    @Test
    void aZoneNarrowsTheWindowsOfItsContainersOnEachDay() throws IOException {
        Path file = Files.writeString(folder.resolve("zone.osm"), ZONE);

        assertThat(execute(file)).isZero();

        City city = World.live(new Folders(folder.resolve("data"))).city();
        Container bin = city.containers().values().iterator().next();
        LocalDate saturday = LocalDate.of(2026, 7, 18);
        TimeWindow hours = new TimeWindow(LocalTime.of(6, 0), LocalTime.of(11, 0));
        assertThat(bin.window().isAnyTime()).isTrue();
        assertThat(city.on(saturday, bin).window()).isEqualTo(hours);
        assertThat(city.on(saturday.plusDays(1), bin).window()).isEqualTo(bin.window());
        assertThat(out.toString())
                .contains(
                        "containers on streets with hours",
                        bin.id() + ", " + bin.name(),
                        "its street Markt is closed all its window on SUN",
                        "hours not understood, ignored: Markt: access:conditional=no @ (snow)");
    }

    private int execute(Path file) {
        return Commands.line()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute("import", "osm", file.toString(), "--data", folder + "/data");
    }
}
