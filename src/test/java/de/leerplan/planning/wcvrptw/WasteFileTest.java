package de.leerplan.planning.wcvrptw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.leerplan.model.Unusable;
import de.leerplan.planning.day.DaySolver;
import de.leerplan.planning.day.Method;
import de.leerplan.planning.search.Budget;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class WasteFileTest {
    private static final String SMALL =
            """
            20.0 // vehicle capacity
            50.0 // load a day
            500 // stops a day
            3600 // lunch
            40 // mph
            Stop_ID X Y Early Late Service Load Type
            0 0 0 0700 1500 0 9999 0
            1 5000 0 0000 2400 600 9999 2
            2 10000 0 0000 2400 60 12 1
            3 12000 0 0800 2400 60 12 1
            4 14000 0 0000 1000 60 12 1
            """;

    @TempDir private Path folder;

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("9_stop.txt"), text);
    }

    @Test
    void aSmallProblemIsSolvedByTheRules() throws IOException {
        WasteBench.Result result =
                WasteBench.run(file(SMALL), Budget.ofSeconds(0.3), 1, Method.RUIN_AND_RECREATE);

        assertThat(result.verdict().faults()).isEmpty();
        assertThat(result.verdict().vehicles()).isEqualTo(1);
        // Three loads, so three ways back to the landfill: 10 + 14 + 18 thousand feet, and home.
        double feet = 14_000 + 9_000 + 7_000 + 7_000 + 5_000 + 5_000 + 5_000;
        assertThat(result.verdict().miles()).isLessThanOrEqualTo(feet / 5280 + 1e-9);
    }

    @Test
    void thePlainMethodKeepsTheRulesToo() throws IOException {
        WasteInstance instance = WasteFile.read(file(SMALL));

        WasteSolver solver = new WasteSolver(instance, 1);
        List<WasteTour> tours =
                solver.tours(DaySolver.plain(solver.problem(), Budget.ofSteps(50), 1).orders());

        assertThat(WasteVerifier.judge(instance, tours).faults()).isEmpty();
    }

    @Test
    void oneVehicleTooFewOrNoLunchIsSeenByTheVerifier() throws IOException {
        WasteInstance instance = WasteFile.read(file(SMALL));
        List<WasteStop> s = instance.stops();
        WasteTour hungry =
                new WasteTour(
                        List.of(s.get(0), s.get(2), s.get(1), s.get(3), s.get(1), s.get(0)),
                        -1,
                        false);

        WasteVerifier.Verdict verdict = WasteVerifier.judge(instance, List.of(hungry));

        assertThat(verdict.feasible()).isFalse();
        assertThat(verdict.faults())
                .contains("vehicle 1 has no lunch", "stop 4 is not visited")
                .hasSize(2);
    }

    @Test
    void overloadAndLatenessAreSeenByTheVerifier() throws IOException {
        WasteInstance instance = WasteFile.read(file(SMALL));
        List<WasteStop> s = instance.stops();
        WasteTour late =
                new WasteTour(
                        List.of(s.get(0), s.get(2), s.get(3), s.get(1), s.get(4), s.get(0)),
                        0,
                        false);

        assertThat(WasteVerifier.judge(instance, List.of(late)).faults())
                .anyMatch(fault -> fault.contains("overloaded at stop 3"))
                .anyMatch(fault -> fault.contains("late at stop 4"))
                .anyMatch(fault -> fault.contains("returns with 12"));
    }

    @Test
    void aBrokenLineIsNamed() throws IOException {
        Path broken = file(SMALL.replace("0800", "0875"));

        assertThatThrownBy(() -> WasteFile.read(broken))
                .isInstanceOf(Unusable.class)
                .hasMessageContaining("9_stop.txt, line 10: '0875' is no time HHMM");
    }

    @Test
    void aStopBeyondTheCapacityIsInfeasible() throws IOException {
        Path infeasible = file(SMALL.replace("60 12 1\n3", "60 21 1\n3"));

        assertThatThrownBy(() -> WasteFile.read(infeasible))
                .hasMessageContaining("stop 2")
                .hasMessageContaining("infeasible");
    }

    @Test
    void aFileWithoutALandfillIsRefused() throws IOException {
        Path none = file(SMALL.replaceAll("(?m)^1 5000.*\n", ""));

        assertThatThrownBy(() -> WasteFile.read(none)).hasMessageContaining("landfill");
    }

    @Test
    void aStopThatNoVehicleCanServeIsNamedWithItsLine() throws IOException {
        String late = SMALL.replace("4 14000 0 0000 1000 60 12 1", "4 14000 0 0000 0700 60 12 1");
        Path file = file(late);

        assertThatThrownBy(
                        () ->
                                WasteBench.run(
                                        file, Budget.ofSeconds(0.3), 1, Method.RUIN_AND_RECREATE))
                .isInstanceOf(Unusable.class)
                .hasMessageContaining("line 11: no vehicle can serve stop 4");
    }

    @Test
    void theBoundOnVehiclesIsNoHigherThanWhatIsDriven() throws IOException {
        WasteInstance instance = WasteFile.read(file(SMALL));
        WasteProblem problem = new WasteProblem(instance);

        assertThat(FewestVehicles.of(instance, problem.customers(), problem.landfills()))
                .isEqualTo(1);
    }
}
