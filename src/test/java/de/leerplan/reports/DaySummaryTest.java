package de.leerplan.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.leerplan.model.Drive;
import de.leerplan.model.Load;
import de.leerplan.model.SkipReason;
import de.leerplan.operations.Cause;
import de.leerplan.operations.Fact;
import de.leerplan.operations.FactJson;
import de.leerplan.operations.Observation.ContainerEmptied;
import de.leerplan.operations.SmallCity;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

class DaySummaryTest {
    private final DaySummary day = DaySummary.of(WorkedDay.CITY, WorkedDay.facts());

    @Test
    void readingsAreCountedByTheirFate() {
        assertThat(day.tally().readings()).isEqualTo(3);
        assertThat(day.tally().duplicates()).isEqualTo(1);
        assertThat(day.tally().late()).isEqualTo(1);
        assertThat(day.tally().refused()).isEqualTo(1);
    }

    @Test
    void emptyingsAreCountedWithTheFillTheyFound() {
        assertThat(day.emptied()).isEqualTo(2);
        assertThat(day.fillsAtEmptying()).containsExactly(33.0, 100.0);
        assertThat(day.fillsByTenth()).containsExactly(0, 0, 0, 1, 0, 0, 0, 0, 0, 1);
        assertThat(day.fillAtEmptying()).isEqualTo(66.5);
    }

    @Test
    void whatWasNotEmptiedHasItsReason() {
        assertThat(day.skipped()).isEqualTo(Map.of(SkipReason.BLOCKED_BY_CAR, 1));
        assertThat(day.notEmptied()).isEqualTo(1);
    }

    @Test
    void aContainerOverflowsFromTheHourItIsBelievedFullUntilItIsEmptied() {
        assertThat(day.overflow().containers()).isEqualTo(1);
        assertThat(day.overflow().hours()).isCloseTo(2.0, within(0.001));
    }

    @Test
    void trueOverflowGoesBeforeTheEstimate() {
        DaySummary known = day.knowing(new Overflow(1.25, 3));

        assertThat(known.overflow()).isEqualTo(new Overflow(1.25, 3));
        assertThat(known.estimated()).isEqualTo(day.estimated());
    }

    @Test
    void workIsReckonedFromTheShiftWithoutBreaksAndOvertimeFromItsEnd() {
        assertThat(day.work()).isEqualTo(Duration.ofHours(8));
        assertThat(day.overtime()).isEqualTo(Duration.ofMinutes(30));
    }

    @Test
    void aTruckThatStayedAtTheDepotWorkedNothing() {
        TruckDay second = day.trucks().get(1);

        assertThat(second.truck()).isEqualTo(SmallCity.SECOND_TRUCK);
        assertThat(second.work()).isZero();
        assertThat(second.km()).isZero();
    }

    @Test
    void theWayIsMeasuredAndItsEmissionEstimated() {
        assertThat(day.km()).isCloseTo(0.913, within(0.005));
        assertThat(day.co2Kg()).isCloseTo(day.km() * 1.92, within(0.01));
        assertThat(Emissions.co2Kg(Drive.ELECTRIC, 10)).isCloseTo(6.84, within(0.001));
    }

    @Test
    void loadsAreCountedWhereTheyAreUnloaded() {
        assertThat(day.unloadings()).isEqualTo(1);
        assertThat(day.tonnes()).isEqualTo(0.5);
    }

    @Test
    void plansAreCountedByTheirCause() {
        assertThat(day.plan().accepted()).isEqualTo(1);
        assertThat(day.byHand()).isZero();
        assertThat(day.causes()).isEqualTo(Map.of(Cause.Kind.DAY_BEGAN, 1));
        // The planner spoke of three, but no tour before had the one stop of its only plan.
        assertThat(day.plan().moved()).isZero();
    }

    @Test
    void aReplayedDayHasTheFiguresOfTheRealOne() {
        List<Fact> replayed =
                WorkedDay.facts().stream().map(FactJson::write).map(FactJson::read).toList();

        assertThat(DaySummary.of(WorkedDay.CITY, replayed)).isEqualTo(day);
    }

    @Test
    void aFactThatMakesNoSenseCountsNothing() {
        List<Fact> facts = new ArrayList<>(WorkedDay.facts());
        facts.add(
                new ContainerEmptied(
                        SmallCity.at(14, 30),
                        SmallCity.at(14, 30),
                        SmallCity.FIRST_TRUCK,
                        SmallCity.bin(99),
                        Load.NONE));

        assertThat(DaySummary.of(WorkedDay.CITY, facts)).isEqualTo(day);
    }
}
