package de.leerplan.replay;

import static de.leerplan.operations.SmallCity.FIRST_TRUCK;
import static de.leerplan.operations.SmallCity.at;

import static org.assertj.core.api.Assertions.assertThat;

import de.leerplan.model.Leg;
import de.leerplan.model.Stop;
import de.leerplan.model.StopTimes;
import de.leerplan.model.Tour;
import de.leerplan.operations.Cause;
import de.leerplan.operations.DayState;
import de.leerplan.operations.Fact;
import de.leerplan.operations.Observation;
import de.leerplan.operations.PlanChange;
import de.leerplan.operations.PlanFigures;
import de.leerplan.operations.Result;
import de.leerplan.operations.SmallCity;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;

/// When the next moment of a played day may come.
class SettledTest {
    private static final Instant NOW = at(5, 1);

    private DayState day = DayState.before(SmallCity.with(1));

    /// A truck may say that it has its tour before the broker's receipt is told.
    @Test
    void aTourIsWithItsTruckOnceTheReceiptIsToldToo() {
        tell(
                new Observation.DayBegan(at(5, 0), SmallCity.DAY, "Kleinstadt"),
                new Observation.TruckConnected(at(5, 0), FIRST_TRUCK),
                new Observation.TimePassed(NOW),
                planned(),
                new Observation.TruckMoved(
                        NOW, NOW, FIRST_TRUCK, day.city().depot().place(), 0, 0));
        assertThat(Settled.at(NOW, day)).isFalse();

        tell(new Observation.TourAcknowledged(NOW, FIRST_TRUCK, 1));
        assertThat(Settled.at(NOW, day)).isFalse();

        tell(new Result.TourHandedOver(NOW, FIRST_TRUCK, 1, NOW));
        assertThat(Settled.at(NOW, day)).isTrue();
    }

    private void tell(Fact... facts) {
        for (Fact fact : facts) {
            day = day.after(fact).next();
        }
    }

    private Fact planned() {
        Stop home =
                new Stop.Return(
                        SmallCity.DEPOT,
                        day.city().depot().place(),
                        new Leg(0, 0),
                        new StopTimes(NOW, NOW, NOW));
        return new Result.PlanProposed(
                NOW,
                1,
                new Cause(Cause.Kind.DAY_BEGAN, ""),
                List.of(new Tour(FIRST_TRUCK, 1, 1, 0, List.of(home))),
                PlanFigures.NONE,
                PlanChange.NONE);
    }
}
