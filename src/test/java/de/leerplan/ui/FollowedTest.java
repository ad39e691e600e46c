package de.leerplan.ui;

import static org.assertj.core.api.Assertions.assertThat;

import de.leerplan.model.Load;
import de.leerplan.model.Stop;
import de.leerplan.model.TruckId;
import de.leerplan.operations.DayState;
import de.leerplan.operations.Observation;

import org.junit.jupiter.api.Test;

class FollowedTest {
    private static final TruckId TRUCK = SampleCity.truck("202");
    private static final DayState BEFORE = SampleDay.state();

    @Test
    void aStopMovesUpAsTheOnesBeforeItAreDone() {
        Selection second = new Selection.OfStop(TRUCK, 1);

        assertThat(Followed.selection(second, BEFORE, afterNextStop()))
                .isEqualTo(new Selection.OfStop(TRUCK, 0));
    }

    @Test
    void aStopThatIsDoneBecomesItsContainer() {
        Selection first = new Selection.OfStop(TRUCK, 0);

        assertThat(Followed.selection(first, BEFORE, afterNextStop()))
                .isEqualTo(new Selection.OfContainer(next().container()));
    }

    @Test
    void everythingElseStaysAsItIs() {
        Selection truck = new Selection.OfTruck(TRUCK);

        assertThat(Followed.selection(truck, BEFORE, afterNextStop())).isEqualTo(truck);
    }

    private static Stop.Collect next() {
        return (Stop.Collect) BEFORE.truck(TRUCK).next().orElseThrow();
    }

    private static DayState afterNextStop() {
        return BEFORE.after(
                        new Observation.ContainerEmptied(
                                SampleDay.NOW, SampleDay.NOW, TRUCK, next().container(), Load.NONE))
                .next();
    }
}
