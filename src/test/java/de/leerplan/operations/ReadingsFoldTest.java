package de.leerplan.operations;

import static de.leerplan.operations.SmallCity.at;
import static de.leerplan.operations.SmallCity.bin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.leerplan.forecast.SensorCondition;

import org.junit.jupiter.api.Test;

import java.util.OptionalInt;

class ReadingsFoldTest {
    @Test
    void aReadingMovesTheBelief() {
        Played day = Played.morning(3).reads(at(7, 0), 1, 40);

        assertThat(day.state.container(bin(1)).belief().mean()).isCloseTo(38.5, within(2.0));
        assertThat(day.state.container(bin(2)).belief().mean()).isEqualTo(30);
    }

    @Test
    void theSameReadingTwiceCountsOnce() {
        Played day = Played.morning(1).reads(at(7, 0), 1, 40);
        ContainerState once = day.state.container(bin(1));

        day.reads(at(7, 0), 1, 40);

        assertThat(day.state.container(bin(1))).isEqualTo(once);
        assertThat(day.state.tally().duplicates()).isEqualTo(1);
    }

    @Test
    void aLateReadingIsKeptButNotBelieved() {
        Played day = Played.morning(1).reads(at(9, 0), 1, 40);
        double believed = day.state.container(bin(1)).belief().mean();

        day.reads(at(8, 0), 1, 60);

        assertThat(day.state.container(bin(1)).belief().mean()).isEqualTo(believed);
        assertThat(day.state.container(bin(1)).curve()).hasSize(2);
        assertThat(day.state.tally().late()).isEqualTo(1);
    }

    @Test
    void aSpikeIsSetAsideUntilTheNextReadingSaysTheSame() {
        Played day = Played.morning(1).reads(at(6, 30), 1, 95);
        assertThat(day.state.container(bin(1)).curve().getLast().believed()).isFalse();
        assertThat(day.state.container(bin(1)).belief().mean()).isEqualTo(30);

        day.reads(at(7, 30), 1, 96);

        assertThat(day.state.container(bin(1)).condition()).isEqualTo(SensorCondition.FINE);
        assertThat(day.state.container(bin(1)).belief().mean()).isEqualTo(96);
    }

    @Test
    void twoSuddenLowReadingsAreAnEmptyingNobodyReported() {
        Played day = Played.morning(1).reads(at(12, 0), 1, 44).reads(at(13, 0), 1, 3);
        assertThat(day.noticed()).doesNotContain(Notice.Kind.EMPTIED_UNREPORTED);

        day.reads(at(14, 0), 1, 5);

        ContainerState container = day.state.container(bin(1));
        assertThat(container.emptied()).get().extracting(Emptying::truck).isNotNull();
        assertThat(container.emptied()).get().extracting(Emptying::at).isEqualTo(at(13, 0));
        assertThat(container.belief().mean()).isEqualTo(5);
        assertThat(day.noticed()).contains(Notice.Kind.EMPTIED_UNREPORTED);
    }

    @Test
    void aSensorThatStandsStillWhileTheBinFillsIsStuck() {
        Played day = Played.morning(1);
        for (int hour = 6; hour < 20; hour++) {
            day.reads(at(hour, 0), 1, 32);
        }
        assertThat(day.noticed()).contains(Notice.Kind.SENSOR_STUCK);
    }

    @Test
    void aStuckSensorDoesNotUnsayTheEmptyingThatACrewReported() {
        Played day = Played.morning(1);
        for (int hour = 6; hour < 9; hour++) {
            day.reads(at(hour, 0), 1, 60);
        }
        day.empties(at(9, 0), 1);
        for (int hour = 9; hour < 15; hour++) {
            day.reads(at(hour, 30), 1, 60);
        }

        ContainerState container = day.state.container(bin(1));
        assertThat(container.condition()).isEqualTo(SensorCondition.STUCK);
        assertThat(container.belief().mean()).isLessThan(10);
        assertThat(container.belief().asOf()).isEqualTo(at(9, 0));
    }

    @Test
    void heatInABinIsAnAlarm() {
        Played day = Played.morning(1);
        day.take(
                new Observation.ReadingReceived(
                        at(7, 0),
                        at(7, 0),
                        bin(1),
                        new Measured.Distance(730),
                        new SensorHealth(
                                OptionalInt.empty(), OptionalInt.of(71), OptionalInt.empty())));

        assertThat(day.state.container(bin(1)).condition()).isEqualTo(SensorCondition.FIRE);
        assertThat(day.state.notices()).anyMatch(Notice::open);

        long alarm = day.state.notices().stream().filter(Notice::open).findFirst().get().number();
        day.take(new Decision.AlarmSeen(at(7, 1), "dispo", alarm));
        assertThat(day.state.notices()).noneMatch(Notice::open);
    }
}
