package de.leerplan.planning.wcvrptw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import org.junit.jupiter.api.Test;

import java.nio.file.Files;
import java.nio.file.Path;

class WasteBenchmarkTest {
    private static final Path FILE = Path.of("../shared/bench/wcvrptw/102_stop.txt");

    @Test
    void aPublicInstanceIsSolvedWithinTheRulesByThreeVehicles() {
        assumeThat(Files.exists(FILE)).as("public benchmark data at %s", FILE).isTrue();
        WasteInstance instance = WasteFile.read(FILE);
        WasteSolver solver = new WasteSolver(instance, 1);

        solver.runSteps(500, 4_000);

        WasteVerifier.Verdict verdict = WasteVerifier.judge(instance, solver.tours());
        assertThat(verdict.faults()).isEmpty();
        assertThat(verdict.vehicles()).isEqualTo(3);
        assertThat(verdict.miles()).isLessThan(170);
    }

    @Test
    void distancesAndTimesAreThoseOfThePublishedCheck() {
        assumeThat(Files.exists(FILE)).as("public benchmark data at %s", FILE).isTrue();
        WasteInstance instance = WasteFile.read(FILE);

        assertThat(instance.seconds(instance.stops().get(0), instance.stops().get(1)))
                .isBetween(262.2, 262.4);
    }
}
