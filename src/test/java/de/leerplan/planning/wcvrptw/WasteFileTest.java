package de.leerplan.planning.wcvrptw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.leerplan.model.Unusable;
import de.leerplan.planning.day.DaySolver;
import de.leerplan.planning.day.Method;
import de.leerplan.planning.search.Budget;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
                WasteBench.run(file(SMALL), Budget.ofSteps(1_000), 1, Method.RUIN_AND_RECREATE);

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

    /// As in the published files: Windows line ends, tabs, blanks at the ends, comments with blanks
    /// and without, decimals, and times of one digit.
    @Test
    void itMakesNoDifferenceHowTheFileIsWritten() throws IOException {
        String other =
                SMALL.replace("20.0 // vehicle", "20//\tvehicle")
                        .replace("3600 // lunch", "  3.6e3 \t\t\"lunch,\" one hour")
                        .replace("2 10000 0 0000", "2\t10000.00\t0.0\t0")
                        .replace("12 1\n", "12.00 1\t\t\t\n")
                        .replace("0700 1500", "700 1500")
                        .replace("\n", "\r\n");

        assertThat(WasteFile.read(file("\uFEFF" + other + "\r\n\r\n")))
                .isEqualTo(WasteFile.read(file(SMALL)));
    }

    /// 2100_stop.txt has such times. Either way to read them is kept.
    @Test
    void timesThatAreHundredthsOfHoursAreReadAsTheNarrowerWindow() throws IOException {
        WasteInstance instance =
                WasteFile.read(file(SMALL.replace("2 10000 0 0000 2400", "2 10000 0 0775 1675")));

        assertThat(instance.stops().get(2).opens()).isEqualTo(8 * 3600 + 15 * 60);
        assertThat(instance.stops().get(2).closes()).isEqualTo(16 * 3600 + 45 * 60);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0800 2400| 0800 2401| line 10: '2401' is no time HHMM",
                "0800 2400| -1 2400| line 10: '-1' is no time HHMM",
                "0800 2400| 8:00 2400| line 10: the time '8:00' is no number",
                "0800 2400| 0800 0700| line 10: the time window ends before it starts",
                "60 12 1;3| 60 21 1;3| line 9: stop 2 has 21.0 yd³, more than a vehicle may take",
                "50.0| 11.5| line 9: stop 2 has 12.0 yd³, more than a vehicle may take",
                "60 12 1;3| 60 12 3;3| line 9: the stop type must be 0, 1 or 2, not '3'",
                "60 12 1;3| 60 NaN 1;3| line 9: the load 'NaN' is no number",
                "60 12 1;3| -60 12 1;3| line 9: service time and load must not be negative",
                "60 12 1;3| 60 12;3| line 9: 8 columns are expected, not 7",
                "2 10000| 2.5 10000| line 9: the stop id '2.5' is no whole number",
                "2 10000| 2 1e12| line 9: a coordinate is beyond",
                "20.0| zero| line 1: the vehicle capacity 'zero' is no number",
                "20.0| 0| line 1: the vehicle capacity must be positive",
                "500| 0.5| line 3: a vehicle may make no stop",
                "3600| 90000| line 4: a lunch is shorter than a day",
                "40 //| 4000 //| line 5: a speed of at most",
                "9999 2;| 9999 0;| needs one depot and a landfill, has 2 depots",
                "9999 0;| 9999 2;| the first stop must be the depot",
                "12 1;| 12 2;| has no stop to make"
            })
    void whatCannotBeUsedIsNamedWithItsLine(String right, String wrong, String reason)
            throws IOException {
        Path broken = file(SMALL.replace(lines(right), lines(wrong)));

        assertThatThrownBy(() -> WasteFile.read(broken))
                .isInstanceOf(Unusable.class)
                .hasMessageContaining("9_stop.txt")
                .hasMessageContaining(reason);
    }

    private static String lines(String text) {
        return text.replace(';', '\n');
    }

    @Test
    void aFileWithoutALandfillIsRefused() throws IOException {
        Path none = file(SMALL.replaceAll("(?m)^1 5000.*\n", ""));

        assertThatThrownBy(() -> WasteFile.read(none)).hasMessageContaining("landfill");
    }

    @Test
    void aFileThatEndsTooEarlyIsRefused() throws IOException {
        Path head = file(SMALL.substring(0, SMALL.indexOf("0 0 0")));

        assertThatThrownBy(() -> WasteFile.read(head)).hasMessageContaining("ends within its head");
    }

    @Test
    void aLunchThatNobodyCanHaveIsInfeasible() throws IOException {
        Path early = file(SMALL.replace("0700 1500", "0500 1030"));

        assertThatThrownBy(() -> WasteBench.check(early))
                .isInstanceOf(Unusable.class)
                .hasMessageContaining("line 9: no vehicle can serve stop 2")
                .hasMessageContaining("have lunch");
    }

    @Test
    void aStopThatNoVehicleCanServeIsNamedWithItsLine() throws IOException {
        String late = SMALL.replace("4 14000 0 0000 1000 60 12 1", "4 14000 0 0000 0700 60 12 1");
        Path file = file(late);

        assertThatThrownBy(
                        () ->
                                WasteBench.run(
                                        file, Budget.ofSteps(1_000), 1, Method.RUIN_AND_RECREATE))
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
