package de.leerplan.planning;

import static org.assertj.core.api.Assertions.assertThat;

import de.leerplan.model.City;
import de.leerplan.model.Leg;
import de.leerplan.model.Stop;
import de.leerplan.model.StopTimes;
import de.leerplan.model.Truck;
import de.leerplan.model.WorkRules;
import de.leerplan.operations.Reserves;
import de.leerplan.operations.TruckStart;
import de.leerplan.planning.fleet.Driving;
import de.leerplan.planning.fleet.Halt;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;

/// What breaks among the stops promised to a crew leave it of the time it may drive, by Regulation
/// (EC) 561/2006, Article 7: 45 minutes at once, or a quarter and then half an hour.
class PromisedBreakTest {
    private static final int STRETCH = 270 * 60;
    private static final Instant SEVEN = Instant.parse("2026-07-14T07:00:00Z");

    private final TestDay day = new TestDay(3, 1, 1);
    private final City city = day.city();
    private final TruckStart morning = day.morning().trucks().getFirst();
    private boolean firstPart;
    private final DayClock clock = new DayClock(TestDay.MORNING, city.zone());

    // Each break comes after half an hour at the wheel, all behind an hour of it.
    private BaseRun base(int... minutes) {
        BaseRun base =
                BaseRun.from(morning.place(), clock.seconds(TestDay.MORNING), morning.load());
        for (int length : minutes) {
            Leg leg = new Leg(10_000, 1800);
            Instant start = clock.instant(base.seconds() + 1800);
            StopTimes times = new StopTimes(start, start, start.plusSeconds(60L * length));
            base =
                    base.pause(
                            new Stop.Pause(morning.place(), leg, times),
                            leg,
                            base.seconds() + 1800,
                            clock);
        }
        return base;
    }

    private int left(Reserves before, int... minutes) {
        BaseRun base = base(minutes);
        TruckStart start =
                new TruckStart(
                        morning.truck(),
                        morning.place(),
                        morning.ready(),
                        morning.shiftEnd(),
                        morning.load(),
                        morning.worked(),
                        morning.rested(),
                        before,
                        morning.current());
        Truck truck = city.trucks().get(morning.truck());
        Truck driven = TestDay.with(truck, truck.range(), WorkRules.EU_561);
        Driving driving = driving(driven, start, base);
        assertThat(driving.day()).isEqualTo(8 * 3600 - minutes.length * 1800);
        return driving.left() / 60;
    }

    private Driving driving(Truck truck, TruckStart start, BaseRun base) {
        Driving driving = new Provisions(city).driving(truck, start, base);
        firstPart = driving.firstPart();
        return driving;
    }

    private static Reserves hour() {
        return new Reserves(100, Duration.ofHours(1), Duration.ofHours(1));
    }

    @Test
    void aWholeBreakEndsTheStretchAndAPartOfOneDoesNot() {
        assertThat(left(hour())).isEqualTo(STRETCH / 60 - 60);
        assertThat(left(hour(), 45)).isEqualTo(STRETCH / 60);
        assertThat(left(hour(), 30)).isEqualTo(STRETCH / 60 - 90);
    }

    @Test
    void aQuarterAndThenHalfAnHourEndItAndNotTheOtherWayRound() {
        assertThat(left(hour(), 15, 30)).isEqualTo(STRETCH / 60);
        assertThat(left(hour(), 30, 15)).isEqualTo(STRETCH / 60 - 120);
        assertThat(left(hour(), 15, 30, 30)).isEqualTo(STRETCH / 60 - 30);
    }

    @Test
    void theFirstPartMayHaveBeenTakenBeforeWhatIsPromised() {
        assertThat(left(hour().resting(Duration.ofMinutes(15), SEVEN), 30)).isEqualTo(STRETCH / 60);
        assertThat(left(hour().resting(Duration.ofMinutes(14), SEVEN), 30))
                .isEqualTo(STRETCH / 60 - 90);
    }

    @Test
    void ofABreakThatWasBegunHalfAnHourLacksUntilItIsWhole() {
        Reserves begun = hour().resting(Duration.ofMinutes(20), SEVEN);
        left(hour());
        assertThat(firstPart).isFalse();
        left(hour(), 15);
        assertThat(firstPart).isTrue();
        left(begun);
        assertThat(firstPart).isTrue();
        left(begun, 30);
        assertThat(firstPart).isFalse();
        left(begun, 30, 15);
        assertThat(firstPart).isTrue();
        left(begun, 45);
        assertThat(firstPart).isFalse();
    }

    @Test
    void aBreakOfDrivingIsThreeQuartersOfAnHourOrAQuarterAndHalfAnHour() {
        City driven =
                TestDay.changed(
                        city,
                        truck -> TestDay.with(truck, truck.range(), WorkRules.EU_561),
                        site -> site);

        assertThat(new Provisions(driven).halts(new Places(), clock))
                .containsExactly(
                        Halt.rest(Halt.Kind.BREAK, 45 * 60),
                        Halt.rest(Halt.Kind.FIRST_PART, 15 * 60),
                        Halt.rest(Halt.Kind.SECOND_PART, 30 * 60));
        assertThat(new Provisions(city).halts(new Places(), clock)).isEmpty();
    }

    // § 4 ArbZG: a rest of ten minutes is none.
    @Test
    void byTheClockTheyCountWhereTheyArePromisedIfTheyAreLongEnough() {
        Crew crew = Crew.of(morning, base(15, 30, 10), clock);

        assertThat(crew.rested()).isEqualTo(45 * 60);
        assertThat(crew.restedUntil()).isEqualTo(crew.began() + (30 + 15 + 30 + 30) * 60);
        assertThat(crew.departs()).isEqualTo(crew.restedUntil() + (30 + 10) * 60);
        assertThat(Crew.of(morning, base(10), clock).restedUntil()).isEqualTo(crew.began());
    }
}
