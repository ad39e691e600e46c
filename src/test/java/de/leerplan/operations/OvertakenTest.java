package de.leerplan.operations;

import static de.leerplan.operations.SmallCity.FIRST_TRUCK;
import static de.leerplan.operations.SmallCity.at;
import static de.leerplan.operations.SmallCity.bin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OvertakenTest {
    private static final int PROMISED = 1;
    private static final int LATER = 5;

    @Test
    void aBinThatIsFullBeforeItsTruckComesAsksForAnotherPlan() {
        Played day = planned();
        long asked = day.state.plan().asked();

        day.reads(at(6, 5), LATER, 103).reads(at(6, 6), LATER, 103);

        assertThat(day.state.container(bin(LATER)).risk()).isGreaterThan(0.9);
        assertThat(day.state.plan().asked()).isEqualTo(asked + 1);
        assertThat(day.request().cause()).isEqualTo(new Cause(Cause.Kind.READINGS, "B-5"));
    }

    @Test
    void oneThatTheTruckReachesInTimeAsksForNothing() {
        Played day = planned();
        long asked = day.state.plan().asked();

        day.reads(at(6, 5), LATER, 90).reads(at(6, 6), LATER, 90);

        assertThat(day.state.plan().asked()).isEqualTo(asked);
    }

    @Test
    void whereTheNextStopsArePromisedNothingCanBeChanged() {
        Played day = planned();
        long asked = day.state.plan().asked();

        day.reads(at(6, 5), PROMISED, 103).reads(at(6, 6), PROMISED, 103);

        assertThat(day.state.plan().asked()).isEqualTo(asked);
    }

    @Test
    void onALockedTourNothingCanBeChanged() {
        Played day = planned().take(new Decision.TruckLocked(at(6, 0), "anna", FIRST_TRUCK));
        long asked = day.state.plan().asked();

        day.reads(at(6, 5), LATER, 103).reads(at(6, 6), LATER, 103);

        assertThat(day.state.plan().asked()).isEqualTo(asked);
    }

    /// Both bins are pressing already and on the tour, which reaches them between ten past six and
    /// twenty past.
    private static Played planned() {
        Played day = Played.morning(8).take(new Observation.TimePassed(at(5, 1)));
        day.proposes(at(5, 1), 0, 0, 1, 2, 3, 4, 5);
        for (int bin : new int[] {PROMISED, LATER}) {
            day.reads(at(5, 10), bin, 88).reads(at(5, 12), bin, 88);
        }
        for (int minute = 30; day.state.plan().outstanding().isPresent(); minute += 5) {
            day.proposes(at(5, minute), 1000, 0, 1, 2, 3, 4, 5);
            day.take(new Observation.TimePassed(at(5, minute + 3)));
        }
        assertThat(day.state.container(bin(LATER)).mustGo()).isTrue();
        return day;
    }
}
