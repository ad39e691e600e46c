package de.leerplan.planning.cvrp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import de.leerplan.planning.search.Budget;

import org.junit.jupiter.api.Test;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class CvrpBenchmarkTest {
    private static final Path FILE = Path.of("../shared/bench/cvrp/X-n101-k25.vrp");

    @Test
    void aPublicInstanceComesWithinTwoPercentOfItsBestKnownCost() {
        assumeThat(Files.exists(FILE)).as("public benchmark data at %s", FILE).isTrue();
        VrpInstance instance = VrpFile.read(FILE);
        CvrpSolver solver = new CvrpSolver(instance, 1);

        solver.run(Budget.ofSteps(60_000));

        List<List<Integer>> tours = CvrpBench.tours(solver.orders());
        assertThat(CvrpBench.faults(instance, tours)).isEmpty();
        assertThat(CvrpBench.cost(instance, tours))
                .isEqualTo(solver.price())
                .isBetween(27_591L, 28_143L);
    }
}
