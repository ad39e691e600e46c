package de.leerplan.planning.cvrp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.leerplan.model.Unusable;
import de.leerplan.planning.day.Method;
import de.leerplan.planning.search.Budget;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

class VrpFileTest {
    private static final String SMALL =
            """
            NAME : small
            COMMENT : "four corners, to be visited: by two"
            TYPE : CVRP
            DIMENSION : 5
            EDGE_WEIGHT_TYPE : EUC_2D
            CAPACITY : 10
            NODE_COORD_SECTION
            1 0 0
            2 0 10
            3 10 10
            4 10 0
            5 -10 0
            DEMAND_SECTION
            1 0
            2 4
            3 4
            4 2
            5 5
            DEPOT_SECTION
             1
             -1
            EOF
            """;

    @TempDir private Path folder;

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("small.vrp"), text);
    }

    @Test
    void aSmallFileIsReadAndSolvedToTheOptimum() throws IOException {
        CvrpBench.Result result =
                CvrpBench.run(file(SMALL), Budget.ofSteps(1_000), 1, Method.RUIN_AND_RECREATE);

        assertThat(result.cost()).isEqualTo(40 + 20);
        assertThat(result.tours()).hasSize(2);
        assertThat(result.solution()).endsWith("Cost 60\n");
    }

    @Test
    void theBestKnownCostIsReadFromTheSolutionBesideIt() throws IOException {
        Path file = file(SMALL);

        assertThat(BestKnown.of(file)).isEmpty();
        for (String line : List.of("Cost 60", "COST: 60", "cost:60\r", "Cost 59.6")) {
            Files.writeString(folder.resolve("small.sol"), "Route #1: 1 2 3\n" + line + "\n");
            assertThat(BestKnown.of(file)).hasValue(60);
        }
    }

    @Test
    void aSolutionThatSaysNoCostIsNotPassedOver() throws IOException {
        Path file = file(SMALL);

        Files.writeString(folder.resolve("small.sol"), "Route #1: 1 2 3\nCost cheap\n");
        assertThatThrownBy(() -> BestKnown.of(file)).hasMessageContaining("small.sol, line 2");
        Files.writeString(folder.resolve("small.sol"), "Cost -5\n");
        assertThatThrownBy(() -> BestKnown.of(file)).hasMessageContaining("'-5' is no cost");
        Files.writeString(folder.resolve("small.sol"), "Route #1: 1 2 3\n");
        assertThatThrownBy(() -> CvrpBench.check(file))
                .isInstanceOf(Unusable.class)
                .hasMessageContaining("small.sol: no line 'Cost N'");
    }

    @Test
    void aGapAboveNothingIsNoNumber() throws IOException {
        Path nowhere = file(SMALL.replace("0 10\n", "0 0\n").replaceAll("-?10 (10|0)\n", "0 0\n"));
        Files.writeString(folder.resolve("small.sol"), "Cost 0\n");

        CvrpBench.Result result =
                CvrpBench.run(nowhere, Budget.ofSteps(1_000), 1, Method.RUIN_AND_RECREATE);

        assertThat(result.json()).contains("\"cost\":0,\"best\":0,\"gap_percent\":null");
    }

    /// Windows line ends, tabs, lower case, no blank before the colon, decimals, no end.
    @Test
    void itMakesNoDifferenceHowTheFileIsWritten() throws IOException {
        String other =
                SMALL.replace(" : ", ":\t")
                        .toLowerCase(Locale.ROOT)
                        .replace("eof\n", "")
                        .replace("capacity:\t10", "capacity:10.0")
                        .replace("2 4\n", "2\t4.0\t\n")
                        .replace("5 -10 0", "  5   -1.0e+01 0.0 ")
                        .replace("node_coord_section", "node_coord_section :")
                        .replace("\n", "\r\n");

        VrpInstance instance = VrpFile.read(file("\uFEFF" + other));

        assertThat(instance.name()).isEqualTo("small");
        assertThat(instance.places()).isEqualTo(5);
        assertThat(instance.capacity()).isEqualTo(10);
        assertThat(instance.demand(1)).isEqualTo(4);
        assertThat(instance.distance(0, 4)).isEqualTo(10);
    }

    @Test
    void aCommentInAnotherEncodingIsNoHindrance() throws IOException {
        byte[] latin =
                SMALL.replace("corners", "M\u00E4rkte").getBytes(StandardCharsets.ISO_8859_1);

        assertThat(VrpFile.read(Files.write(folder.resolve("small.vrp"), latin)).places())
                .isEqualTo(5);
    }

    @Test
    void oneCustomerWithNothingToFetchIsATour() throws IOException {
        Path one =
                file(
                        """
                        DIMENSION : 2
                        EDGE_WEIGHT_TYPE : EUC_2D
                        CAPACITY : 10
                        NODE_COORD_SECTION
                        1 0 0
                        2 0 7
                        DEMAND_SECTION
                        1 0
                        2 0
                        """);

        CvrpBench.Result result =
                CvrpBench.run(one, Budget.ofSteps(1_000), 1, Method.RUIN_AND_RECREATE);

        assertThat(result.cost()).isEqualTo(14);
        assertThat(result.faults()).isEmpty();
        assertThat(result.instance()).isEqualTo("small.vrp");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3 10 10| 3 ten 10| line 10: the coordinate 'ten' is no number",
                "5 5| 5 11| line 18: place 5 asks for 11, more than the capacity of 10: infeasible",
                "5 5| 5 -5| line 18: a demand must be 0 or more",
                "5 5| 5 4.5| line 18: the demand '4.5' is no whole number",
                "1 0 0| 1 0 0 0| line 8: 3 columns are expected, not 4",
                "2 0 10| 9 0 10| line 9: place 9 is not within DIMENSION 5",
                "2 0 10| 1 0 10| line 9: place 1 stands in this section twice",
                "2 4| 1 0| line 15: place 1 stands in this section twice",
                "1 0;2 4| 1 3| line 14: the depot (place 1) must have demand 0",
                "DEPOT_SECTION| DEPOT_SECTION;2| line 20: the depot must be place 1, not 2",
                "4 10 0|| place 4 lacks a coordinate or a demand",
                "5 5|| place 5 lacks a coordinate or a demand",
                "DIMENSION : 5| DIMENSION : 500000| line 4: a dimension of 2 to 5000 is expected",
                "DIMENSION : 5| DIMENSION : 1| line 4: a dimension of 2 to 5000 is expected",
                "CAPACITY : 10| CAPACITY : 0| line 6: a capacity of 1 to",
                "CAPACITY : 10| CAPACITY : ten| line 6: the capacity 'ten' is no number",
                "CAPACITY : 10| COMMENT : none| CAPACITY must stand before the demands",
                "EDGE_WEIGHT_TYPE : EUC_2D| EDGE_WEIGHT_TYPE : EXPLICIT| line 5: only EUC_2D is",
                "EDGE_WEIGHT_TYPE : EUC_2D| EDGE_WEIGHT_TYPE : CEIL_2D| line 5: only EUC_2D is",
                "EDGE_WEIGHT_TYPE : EUC_2D| COMMENT :| EDGE_WEIGHT_TYPE is missing",
                "TYPE : CVRP| TYPE : TSP| line 3: only CVRP is understood, not 'TSP'",
                "TYPE : CVRP| DISTANCE : 200| line 3: no limit but the capacity is understood",
                "TYPE : CVRP| VEHICLES : 1| line 3: no limit but the capacity is understood",
                "NODE_COORD_SECTION| EDGE_WEIGHT_SECTION| the section EDGE_WEIGHT_SECTION is not",
                "3 10 10| 3 999999999 10| the places lie too far apart",
                "3 10 10| 3 1e9 10| line 10: a coordinate is beyond",
                "TYPE : CVRP| nonsense| line 3: 'nonsense' is neither"
            })
    void whatCannotBeUsedIsNamedWithItsLine(String right, String wrong, String reason)
            throws IOException {
        Path broken = file(replaced(lines(right), wrong == null ? "" : lines(wrong)));

        assertThatThrownBy(() -> VrpFile.read(broken))
                .isInstanceOf(Unusable.class)
                .hasMessageContaining("small.vrp")
                .hasMessageContaining(reason);
    }

    private static String lines(String text) {
        return text.replace(';', '\n');
    }

    // The first line that begins so.
    private static String replaced(String right, String wrong) {
        return ("\n" + SMALL)
                .replaceFirst("\n" + Pattern.quote(right), "\n" + Matcher.quoteReplacement(wrong))
                .substring(1);
    }

    @Test
    void aFileThatIsNotThereIsNamed() {
        assertThatThrownBy(() -> VrpFile.read(folder.resolve("none.vrp")))
                .isInstanceOf(Unusable.class)
                .hasMessageContaining("none.vrp: no such file");
    }

    @Test
    void aPictureIsNoText() throws IOException {
        Path picture = Files.write(folder.resolve("map.vrp"), new byte[] {(byte) 0x89, 80, 0, 1});

        assertThatThrownBy(() -> VrpFile.read(picture)).hasMessageContaining("is no text");
    }
}
