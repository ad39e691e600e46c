package de.leerplan.planning.cvrp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.leerplan.model.Unusable;
import de.leerplan.planning.day.Method;
import de.leerplan.planning.search.Budget;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

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
                CvrpBench.run(file(SMALL), Budget.ofSeconds(0.3), 1, Method.RUIN_AND_RECREATE);

        assertThat(result.cost()).isEqualTo(40 + 20);
        assertThat(result.tours()).hasSize(2);
        assertThat(result.solution()).endsWith("Cost 60\n");
    }

    @Test
    void theBestKnownCostIsReadFromTheSolutionBesideIt() throws IOException {
        Files.writeString(folder.resolve("small.sol"), "Route #1: 1 2 3\nRoute #2: 4\nCost 60\n");

        assertThat(VrpFile.bestKnown(file(SMALL))).hasValue(60);
    }

    @Test
    void aBrokenLineIsNamed() throws IOException {
        Path broken = file(SMALL.replace("3 10 10", "3 ten 10"));

        assertThatThrownBy(() -> VrpFile.read(broken))
                .isInstanceOf(Unusable.class)
                .hasMessageContaining("small.vrp, line 10: a coordinate is no number");
    }

    @Test
    void aDemandBeyondTheCapacityIsInfeasible() throws IOException {
        Path infeasible = file(SMALL.replace("5 5\n", "5 11\n"));

        assertThatThrownBy(() -> VrpFile.read(infeasible))
                .isInstanceOf(Unusable.class)
                .hasMessageContaining("line 18: place 5 asks for 11")
                .hasMessageContaining("infeasible");
    }

    @Test
    void aMissingPlaceIsNamed() throws IOException {
        Path lacking = file(SMALL.replace("4 10 0\n", ""));

        assertThatThrownBy(() -> VrpFile.read(lacking)).hasMessageContaining("place 4 lacks");
    }

    @Test
    void anOversizedFileIsRefusedAtItsLine() throws IOException {
        Path huge = file(SMALL.replace("DIMENSION : 5", "DIMENSION : 500000"));

        assertThatThrownBy(() -> VrpFile.read(huge))
                .hasMessageContaining("line 4")
                .hasMessageContaining("500000");
    }

    @Test
    void otherDistancesAreNotGuessed() throws IOException {
        Path explicit = file(SMALL.replace("EUC_2D", "EXPLICIT"));

        assertThatThrownBy(() -> VrpFile.read(explicit)).hasMessageContaining("EUC_2D");
    }

    @Test
    void aFileThatIsNotThereIsNamed() {
        assertThatThrownBy(() -> VrpFile.read(folder.resolve("none.vrp")))
                .isInstanceOf(Unusable.class)
                .hasMessageContaining("none.vrp: no such file");
    }
}
