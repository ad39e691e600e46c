package de.leerplan.ui.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.leerplan.model.TruckId;
import de.leerplan.operations.DayState;
import de.leerplan.operations.TruckState;

import org.junit.jupiter.api.Test;

class TruckMotionTest {
    private static final long SECOND = 1_000_000_000;
    private static final DayState BEFORE = SketchedTown.day(60, 1);
    private static final DayState AFTER = BenchDay.movedOn(BEFORE, 10);
    private static final TruckId TRUCK = new TruckId("OF-SW 201");

    private final TruckMotion motion = new TruckMotion();

    @Test
    void aTruckGlidesForAsLongAsItsMessagesLieApart() {
        motion.advance(SECOND);
        motion.show(BEFORE);
        motion.advance(2 * SECOND);
        motion.show(AFTER);

        motion.advance(2 * SECOND + SECOND / 2);

        TruckState truck = AFTER.truck(TRUCK);
        double from = Mercator.x(BEFORE.truck(TRUCK).place());
        double to = Mercator.x(truck.place());
        assertThat(motion.x(truck)).isCloseTo((from + to) / 2, within(1e-12));
    }

    @Test
    void aTruckArrivesAndThenRests() {
        motion.show(BEFORE);
        motion.advance(SECOND);
        motion.show(AFTER);
        motion.advance(9 * SECOND);

        assertThat(motion.advance(10 * SECOND)).isFalse();
        TruckState truck = AFTER.truck(TRUCK);
        assertThat(motion.y(truck)).isEqualTo(Mercator.y(truck.place()));
    }
}
