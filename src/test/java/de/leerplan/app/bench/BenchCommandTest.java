package de.leerplan.app.bench;

import static org.assertj.core.api.Assertions.assertThat;

import de.leerplan.app.Commands;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;

class BenchCommandTest {
    private static final String TWO_STREETS =
            """
            <osm version='0.6'>
            <node id='1' lat='50.1' lon='8.76'/><node id='2' lat='50.1' lon='8.762'/>
            <node id='3' lat='50.101' lon='8.762'/>
            <way id='1'><nd ref='1'/><nd ref='2'/><tag k='highway' v='residential'/></way>
            <way id='2'><nd ref='2'/><nd ref='3'/><tag k='highway' v='residential'/></way>
            </osm>
            """;

    private static final String ONE_FOR_LIGHT_TRUCKS =
            """
            <way id='3'><nd ref='1'/><nd ref='3'/><tag k='highway' v='residential'/>
            <tag k='maxweight' v='7.5'/></way>
            """;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir Path folder;

    @Test
    void aMatrixIsMeasuredAndTheLastLineIsJson() throws IOException {
        Path file = Files.writeString(folder.resolve("two.osm"), TWO_STREETS);

        assertThat(execute("bench", "matrix", file.toString(), "--places", "3,5")).isZero();
        assertThat(out.toString().lines()).hasSize(4);
        assertThat(out.toString().lines().reduce("", (_, last) -> last))
                .startsWith("{\"bench\":\"matrix\",\"places\":5,")
                .contains("\"agree\":1.0000,\"results\":[{\"network\":\"two.osm\"")
                .contains("\"places\":3", "\"places\":5");
    }

    @Test
    void classesOfTrucksAreMeasuredTogetherWhereSignsTellThemApart() throws IOException {
        String signed = TWO_STREETS.replace("</osm>", ONE_FOR_LIGHT_TRUCKS + "</osm>");
        Path file = Files.writeString(folder.resolve("signed.osm"), signed);

        assertThat(execute("bench", "matrix", file.toString(), "--places", "5", "--classes"))
                .isZero();
        assertThat(out.toString().lines().reduce("", (_, last) -> last))
                .contains("\"agree\":1.0000,\"classes\":2,")
                .containsPattern("\"classes_cold_s\":\\d+\\.\\d");
    }

    @Test
    void aMissingFileIsOneLine() {
        assertThat(execute("bench", "matrix", folder.resolve("none.osm").toString())).isEqualTo(1);
        assertThat(err.toString().lines()).singleElement().asString().contains("none.osm");
    }

    @Test
    void aDayNobodyRecordedIsOneLineThatListsTheDays() {
        assertThat(execute("bench", "day", "1999-01-01")).isEqualTo(1);
        assertThat(err.toString().lines())
                .singleElement()
                .asString()
                .contains("1999-01-01", "2026-07-14-markttag", "2026-11-17-stoerungen");
    }

    @Test
    void theOnlyLiveResultStandsAtTheTop() {
        assertThat(
                        execute(
                                "bench",
                                "live",
                                "--stops",
                                "30",
                                "--trucks",
                                "2",
                                "--losses",
                                "1",
                                "--bursts",
                                "2",
                                "--seconds",
                                "0.2"))
                .isZero();
        assertThat(out.toString().lines().reduce("", (_, last) -> last))
                .startsWith("{\"bench\":\"live\",")
                .contains("\"p50_ms\":", "\"p99_ms\":", "\"gap_after_1s_percent\":")
                .contains("\"losses\":1,\"lost_p50_ms\":", "\"lost_silent\":0");
    }

    private int execute(String... args) {
        return Commands.line()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(args);
    }
}
