package de.leerplan.app.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.leerplan.app.Commands;
import de.leerplan.model.Unusable;
import de.leerplan.planning.day.BenchResult;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class TourBenchTest {
    private static final String TWO_STOPS =
            """
            NAME: two
            TYPE: CVRP
            DIMENSION: 3
            EDGE_WEIGHT_TYPE: EUC_2D
            CAPACITY: 10
            NODE_COORD_SECTION
            1 0 0
            2 3 4
            3 6 8
            DEMAND_SECTION
            1 0
            2 1
            3 1
            DEPOT_SECTION
            1
            -1
            """;

    private static final String WASTE =
            """
            20.0
            50.0
            500
            3600
            40
            Stop_ID X Y Early Late Service Load Type
            0 0 0 0700 1500 0 9999 0
            1 5000 0 0000 2400 600 9999 2
            2 10000 0 0000 2400 60 12 1
            """;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final TourBench bench =
            new TourBench("cvrp", "", _ -> {}, (_, _, _, _) -> new Broken(1, List.of()));

    @TempDir private Path folder;

    /// A run whose tours break rules.
    private record Broken(long seed, List<String> faults) implements BenchResult {
        @Override
        public String instance() {
            return "102";
        }

        @Override
        public String row() {
            return "";
        }

        @Override
        public String json() {
            return "{\"feasible\":false}";
        }

        @Override
        public String solution() {
            return "";
        }
    }

    private int execute(String... args) {
        return Commands.line()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(args);
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    @Test
    void oneResultHasItsKeysAtTheTopToo() {
        assertThat(bench.json(List.of("{\"cost\":5}")))
                .isEqualTo("{\"bench\":\"cvrp\",\"cost\":5,\"results\":[{\"cost\":5}]}");
    }

    @Test
    void severalResultsStandInTheList() {
        assertThat(bench.json(List.of("{\"cost\":5}", "{\"cost\":6}")))
                .isEqualTo("{\"bench\":\"cvrp\",\"results\":[{\"cost\":5},{\"cost\":6}]}");
    }

    @Test
    void aBrokenRuleFailsTheCommandOnceTheJsonIsPrinted() {
        Broken broken = new Broken(7, List.of("stop 4 is not visited", "vehicle 1 has no lunch"));

        assertThatThrownBy(() -> bench.conclude(new PrintWriter(out), List.of(broken)))
                .isInstanceOf(Unusable.class)
                .hasMessageStartingWith(
                        "102, seed 7: no feasible solution was found: stop 4 is not visited, and 1"
                                + " more");
        assertThat(out.toString()).contains("\"feasible\":false");
    }

    @Test
    void severalFilesAndSeedsAreARowEachAndOneLineOfJsonAtTheEnd() throws IOException {
        String first = file("one.vrp", TWO_STOPS);
        String second = file("two.vrp", TWO_STOPS.replace("two", "other"));
        file("two.sol", "Route #1: 1 2\nCost 20\n");
        String written = folder.resolve("out").toString();

        assertThat(
                        execute(
                                "bench",
                                "cvrp",
                                first,
                                second,
                                "--seconds",
                                "0.2",
                                "--seed",
                                "1,2",
                                "--out",
                                written))
                .isZero();
        List<String> lines = out.toString().lines().toList();
        assertThat(lines).hasSize(1 + 4 + 1);
        assertThat(lines.getLast())
                .startsWith("{\"bench\":\"cvrp\",\"results\":[{\"instance\":\"two\",\"cost\":20,")
                .contains("\"best\":null,\"gap_percent\":null", "\"best\":20,\"gap_percent\":0.000")
                .contains("\"seed\":1", "\"seed\":2")
                .endsWith("}]}");
        assertThat(folder.resolve("out/other-2.sol"))
                .content()
                .containsPattern("^Route #1: (1 2|2 1)\nCost 20\n$");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void theTourOfAWasteBenchmarkIsWrittenWithItsLandfillAndLunch() throws IOException {
        String waste = file("9_stop.txt", WASTE);

        assertThat(
                        execute(
                                "bench",
                                "wcvrptw",
                                waste,
                                "--seconds",
                                "0.2",
                                "--out",
                                folder.toString()))
                .isZero();
        assertThat(folder.resolve("9-1.sol"))
                .content()
                .containsPattern("^0 (L> |>L )?2 (L> |>L )?1 (L> |>L )?0 \n$")
                .containsOnlyOnce("L");
    }

    @Test
    void nothingIsSearchedOrPrintedIfOneOfTheFilesCannotBeUsed() throws IOException {
        String good = file("good.vrp", TWO_STOPS);
        String bad = file("bad.vrp", TWO_STOPS.replace("3 6 8", "3 six 8"));

        assertThat(execute("bench", "cvrp", good, bad)).isEqualTo(1);
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString().lines())
                .singleElement()
                .asString()
                .contains("bad.vrp, line 9: the coordinate 'six' is no number");
    }

    @Test
    void timesThatAreNoneAreOneLine() throws IOException {
        String good = file("good.vrp", TWO_STOPS);

        for (String seconds : List.of("0", "-1", "NaN", "1e9")) {
            assertThat(execute("bench", "cvrp", good, "--seconds", seconds)).isEqualTo(1);
        }
        assertThat(execute("bench", "cvrp", good, "--seconds", "soon")).isEqualTo(2);
        assertThat(execute("bench", "cvrp", good, "--second", "1")).isEqualTo(2);
        assertThat(err.toString().lines()).hasSize(6);
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void aFolderThatCannotBeWrittenIsSaidBeforeTheSearch() throws IOException {
        String good = file("good.vrp", TWO_STOPS);

        assertThat(execute("bench", "cvrp", good, "--out", good)).isEqualTo(1);
        assertThat(err.toString().lines()).singleElement().asString().contains("good.vrp", "--out");
    }
}
