package de.leerplan.planning;

import static org.assertj.core.api.Assertions.assertThat;

import de.leerplan.model.Container;
import de.leerplan.model.ElectricRange;
import de.leerplan.model.FillLevel;
import de.leerplan.model.Leg;
import de.leerplan.model.Load;
import de.leerplan.model.Stop;
import de.leerplan.model.StopTimes;
import de.leerplan.model.Truck;
import de.leerplan.model.WorkRules;
import de.leerplan.operations.TruckStart;
import de.leerplan.planning.fleet.Battery;

import org.junit.jupiter.api.Test;

import java.util.Optional;

/// What the promised stops leave in a battery, as one reckons it on paper.
class PromisedEnergyTest {
    private static final ElectricRange RANGE = new ElectricRange(100, 2, 0.5, 50, 10);

    private final TestDay day = new TestDay(3, 1, 1);
    private final TruckStart morning = day.morning().trucks().getFirst();
    private final DayClock clock = new DayClock(TestDay.MORNING, day.city().zone());

    // Two containers, each three kilometres on.
    private BaseRun base(int driven) {
        Container bin = day.city().containers().values().iterator().next();
        Leg leg = new Leg(3_000, 400);
        StopTimes times = new StopTimes(TestDay.MORNING, TestDay.MORNING, TestDay.MORNING);
        Stop.Collect stop =
                new Stop.Collect(
                        bin.id(), bin.place(), leg, times, new FillLevel(80), Load.NONE, true);
        int now = clock.seconds(TestDay.MORNING);
        return BaseRun.from(morning.place(), now, Load.NONE)
                .collect(stop, bin, leg, now + 400, clock)
                .collect(stop, bin, leg, now + 900, clock)
                .underWay(driven);
    }

    private Battery battery(int driven) {
        Truck truck = day.city().trucks().get(morning.truck());
        Truck electric = TestDay.with(truck, Optional.of(RANGE), WorkRules.ARBZG);
        return new Provisions(day.city()).battery(electric, morning, base(driven));
    }

    @Test
    void eachKilometreAndEachLiftIsTakenFromWhatIsAboveTheReserve() {
        assertThat(battery(0).full()).isEqualTo(90_000_000);
        assertThat(battery(0).left()).isEqualTo(90_000_000 - 12_000_000 - 1_000_000);
    }

    @Test
    void whatOfTheFirstWayIsDrivenAlreadyIsNotTakenTwice() {
        assertThat(battery(1_000).left()).isEqualTo(battery(0).left() + 2_000_000);
    }
}
