package de.leerplan.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;

class ImportOsmCommandTest {
    private static final String ONE_STREET =
            """
            <osm version='0.6'>
            <node id='1' lat='50.1' lon='8.76'/><node id='2' lat='50.1' lon='8.762'/>
            <way id='1'><nd ref='1'/><nd ref='2'/><tag k='highway' v='residential'/></way>
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

    private int execute(Path file) {
        return Commands.line()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute("import", "osm", file.toString(), "--data", folder + "/data");
    }
}
