package de.leerplan.planning;

import static org.assertj.core.api.Assertions.assertThat;

import de.leerplan.model.Container;
import de.leerplan.model.FillLevel;
import de.leerplan.model.Load;
import de.leerplan.model.Neglect;
import de.leerplan.model.TimeWindow;
import de.leerplan.model.Tour;
import de.leerplan.model.TruckId;
import de.leerplan.operations.Candidate;
import de.leerplan.operations.Cause;
import de.leerplan.operations.PlanRequest;
import de.leerplan.operations.Reserves;
import de.leerplan.operations.Result.PlanProposed;
import de.leerplan.operations.TruckStart;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Half an hour before the end of the last shift a bin presses.
class OvertimeForOneBinTest {
    private static final Instant LATE = TestDay.MORNING.plus(Duration.ofMinutes(450));
    private static final TruckId LAST = new TruckId("T 0");

    private final TestDay day = new TestDay(60, 1, 3);

    @Test
    void oneBinWaitsForTomorrowsFirstTour() {
        PlanProposed plan = ask(1, false);

        assertThat(plan.figures().collections()).isZero();
        assertThat(plan.figures().metres()).isZero();
        assertThat(plan.figures().overflows()).isBetween(0.5, 1.0);
    }

    @Test
    void forManyTheHourOfOvertimeIsCheaper() {
        PlanProposed plan = ask(12, false);

        assertThat(plan.figures().collections()).isGreaterThan(6);
        assertThat(plan.figures().overtimeSeconds()).isPositive();
        assertThat(plan.change().gainCents()).isPositive();
    }

    @Test
    void forOneThatAPersonWantsEmptiedATruckIsSentOut() {
        PlanProposed plan = ask(1, true);

        assertThat(plan.figures().collections()).isEqualTo(1);
        assertThat(plan.figures().overtimeSeconds()).isPositive();
    }

    private PlanProposed ask(int bins, boolean demanded) {
        List<Candidate> pressing =
                day.city().containers().values().stream()
                        .filter(bin -> day.serves(LAST, bin.id()))
                        .filter(bin -> bin.window().equals(TimeWindow.ANY_TIME))
                        .limit(bins)
                        .map(bin -> pressing(bin, demanded))
                        .toList();
        PlanRequest request =
                TestDay.request(1, LATE, Cause.Kind.PRESSING, List.of(atTheDepot()), pressing);
        return Asked.once(day.city(), request, new Effort.Steps(1_000, 500));
    }

    private static Candidate pressing(Container bin, boolean demanded) {
        FillLevel fill = new FillLevel(94);
        Neglect soonFull = new Neglect(Optional.of(LATE.plusSeconds(3600)), 0.2, 0.4, 8);
        return new Candidate(bin.id(), true, demanded, fill, bin.load(fill), 0.8, 0.5, soonFull);
    }

    private static TruckStart atTheDepot() {
        return new TruckStart(
                LAST,
                TestDay.DEPOT,
                LATE,
                LATE.plus(Duration.ofMinutes(30)),
                Load.NONE,
                Duration.ofMinutes(450),
                Duration.ofMinutes(30),
                Reserves.FRESH,
                new Tour(LAST, 1, 1, 0, List.of()));
    }
}
