package de.leerplan.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import de.leerplan.forecast.EmptyMark;
import de.leerplan.forecast.SensorTrack;
import de.leerplan.model.Calibration;
import de.leerplan.model.City;
import de.leerplan.model.ContainerId;
import de.leerplan.operations.ContainerState;
import de.leerplan.operations.DayState;
import de.leerplan.operations.SmallCity;
import de.leerplan.ui.Texts;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Locale;

class LearnedFloorTest {
    private static final City CITY = SmallCity.with(1);
    private static final ContainerState UNKNOWN =
            DayState.before(CITY).container(new ContainerId("B-1"));
    private static final Calibration GIVEN = UNKNOWN.container().calibration();

    @Test
    void threeEmptyingsTeachNothing() {
        assertThat(LearnedFloor.of(emptied(3, 12))).isEmpty();
    }

    @Test
    void aFloorThatLiesWhereItWasGivenIsNotSaid() {
        assertThat(LearnedFloor.of(emptied(9, EmptyMark.REST + 1))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(doubles = {12, -8})
    void theFloorLiesWhereAnEmptiedContainerIsSeen(double percent) {
        ContainerState container = emptied(5, percent);
        LearnedFloor floor = LearnedFloor.of(container).orElseThrow();

        assertThat(floor.emptyings()).isEqualTo(5);
        assertThat(floor.millimetres() < GIVEN.emptyMm()).isEqualTo(percent > EmptyMark.REST);
        double there =
                100.0
                        * (GIVEN.emptyMm() - floor.millimetres())
                        / (GIVEN.emptyMm() - GIVEN.fullMm());
        assertThat(container.sensor().corrected(there))
                .as("what is believed there")
                .isBetween(-0.1, 0.1);
    }

    @Test
    void itIsSaidInBothLanguages() {
        LearnedFloor floor = new LearnedFloor(1_620, 5);

        assertThat(floor.text(new Texts(Locale.GERMANY, CITY.zone())))
                .isEqualTo("1.620\u00a0mm, gelernt aus 5 Leerungen");
        assertThat(floor.text(new Texts(Locale.UK, CITY.zone())))
                .isEqualTo("1,620\u00a0mm, learned from 5 emptyings");
    }

    /// @param percent what its sensor usually says then
    private static ContainerState emptied(int times, double percent) {
        SensorTrack n = SensorTrack.NEW;
        SensorTrack track =
                new SensorTrack(
                        n.pulse(),
                        n.said(),
                        n.doubt(),
                        n.doubtAt(),
                        n.still(),
                        n.outliers(),
                        new EmptyMark(times, percent, percent, percent),
                        n.witness(),
                        n.alerts(),
                        n.diagnosis());
        return new ContainerState(
                UNKNOWN.container(),
                UNKNOWN.belief(),
                UNKNOWN.overflow(),
                UNKNOWN.handling(),
                track,
                UNKNOWN.health(),
                UNKNOWN.heardAt(),
                UNKNOWN.measuredTimes(),
                UNKNOWN.curve(),
                UNKNOWN.emptied());
    }
}
