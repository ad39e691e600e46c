package de.leerplan.planning.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/// Charging and breaks after driving: inserted where they are needed, at least cost, and only then.
class HaltsTest {
    private static final int ALWAYS = 1_000_000;

    // Places 0 depot, 1 and 2 visits, 3 charger and site in between, all on one road.
    private static FleetProblem line(Battery battery, Driving driving, int opens, Halt... halts) {
        int[] at = {0, 10_000, 20_000, 12_000};
        int[] metres = new int[16];
        for (int i = 0; i < 16; i++) {
            metres[i] = Math.abs(at[i / 4] - at[i % 4]);
        }
        BitSet all = new BitSet();
        all.set(0, 2);
        List<Visit> visits = List.of(visit(1, 0), visit(2, opens));
        BitSet group = new BitSet();
        group.set(0);
        return new FleetProblem(
                Travel.full(4, metres, metres.clone()),
                visits,
                List.of(truck(battery, driving, Rest.NONE, ALWAYS)),
                List.of(new Dump(3, group, 0, 0, ALWAYS)),
                List.of(all),
                List.of(halts));
    }

    private static Vehicle truck(Battery battery, Driving driving, Rest rest, int latestEnd) {
        return new Vehicle(
                0, 0, 0, true, 9, 9, 0, 0, -1, 9, 9, ALWAYS, latestEnd, rest, 0, 1, 1, 0, battery,
                driving, 0);
    }

    private static Visit visit(int place, int opens) {
        return new Visit(place, 1, 1, 0, 60, opens, ALWAYS, ALWAYS, 0, 9_999_999, -1, 0);
    }

    private static Halt charger() {
        return new Halt(Halt.Kind.CHARGING, 3, 1800, 10, 0, ALWAYS);
    }

    private static List<Event.Kind> kinds(FleetProblem problem) {
        Timetable.Day day = new Timetable(problem).of(0, 0, 1);
        assertThat(day.broken()).isZero();
        return day.events().stream().map(Event::kind).toList();
    }

    @Test
    void aTruckThatGetsHomeOnWhatItHasDoesNotCharge() {
        Battery enough = new Battery(40_200, 60_000, 1, 100, 20);
        assertThat(kinds(line(enough, Driving.NONE, 0, charger())))
                .doesNotContain(Event.Kind.CHARGING);
    }

    @Test
    void aTruckThatDoesNotGetHomeChargesOnTheWayBack() {
        Battery scarce = new Battery(40_199, 60_000, 1, 100, 20);
        assertThat(kinds(line(scarce, Driving.NONE, 0, charger())))
                .containsOnlyOnce(Event.Kind.CHARGING);
    }

    @Test
    void aTruckThatCannotReachTheChargerStaysBelowItsLimitOrIsRefused() {
        Battery empty = new Battery(9_000, 60_000, 1, 100, 20);
        FleetProblem problem = line(empty, Driving.NONE, 0, charger());
        assertThat(new Timetable(problem).of(0, 0, 1).broken()).isPositive();

        FleetSearch search = new FleetSearch(problem, 1);
        search.construct();
        assertThat(search.absent()).isEqualTo(2);
    }

    @Test
    void afterAStretchOfDrivingTheCrewTakesABreakAndNoSooner() {
        Halt whole = Halt.rest(Halt.Kind.BREAK, 2700);
        assertThat(kinds(line(Battery.NONE, new Driving(40_000, 40_000, 90_000), 0, whole)))
                .doesNotContain(Event.Kind.REST);
        assertThat(kinds(line(Battery.NONE, new Driving(39_999, 39_999, 90_000), 0, whole)))
                .containsOnlyOnce(Event.Kind.REST);
        FleetProblem tooFar = line(Battery.NONE, new Driving(39_999, 39_999, 39_999), 0, whole);
        assertThat(new Timetable(tooFar).of(0, 0, 1).broken()).isPositive();
    }

    @Test
    void aSplitBreakUsesAWaitForItsFirstPart() {
        FleetProblem problem =
                line(
                        Battery.NONE,
                        new Driving(39_999, 39_999, 90_000),
                        21_500,
                        Halt.rest(Halt.Kind.BREAK, 2700),
                        Halt.rest(Halt.Kind.FIRST_PART, 900),
                        Halt.rest(Halt.Kind.SECOND_PART, 1800));
        int end = 21_500 + 60 + 20_000 + 1800;
        Vehicle tight = problem.vehicles().get(0).until(end);
        List<Event> events =
                new Timetable(problem.withVehicles(List.of(tight))).of(0, 0, 1).events();

        assertThat(
                        events.stream()
                                .filter(e -> e.kind() == Event.Kind.REST)
                                .map(e -> e.finish() - e.start()))
                .containsExactly(900, 1800);
        assertThat(events.getLast().finish()).isEqualTo(end);
    }

    @Test
    void aTruckThatChargesSplitsItsBreakAllTheSame() {
        Battery scarce = new Battery(5_000, 60_000, 1, 100, 30);
        Driving driving = new Driving(39_999, 39_999, 90_000);
        FleetProblem problem =
                line(
                        scarce,
                        driving,
                        23_000,
                        new Halt(Halt.Kind.CHARGING, 0, 1800, 25, 0, ALWAYS),
                        Halt.rest(Halt.Kind.BREAK, 2700),
                        Halt.rest(Halt.Kind.FIRST_PART, 900),
                        Halt.rest(Halt.Kind.SECOND_PART, 1800));
        int end = 23_000 + 60 + 20_000 + 1800;
        Vehicle tight = truck(scarce, driving, Rest.NONE, end);
        List<Event> events =
                new Timetable(problem.withVehicles(List.of(tight))).of(0, 0, 1).events();

        assertThat(events.getLast().finish()).isEqualTo(end);
        assertThat(events.stream().filter(e -> e.kind() == Event.Kind.CHARGING)).hasSize(1);
        assertThat(events.stream().filter(e -> e.kind() == Event.Kind.REST)).hasSize(2);
    }

    /// The break by the clock comes right behind the first part and so is the second one. The part
    /// that was to be the second then ends no stretch, and 44 km are too far for one.
    @Test
    void aBreakByTheClockBetweenItsPartsLeavesNoSplitBreakForLater() {
        Driving driving = new Driving(43_000, 43_000, 90_000);
        Rest atOnce = new Rest(900, 900, 1800, 0, false);
        int end = 900 + 1800 + 20_000 + 60 + 10_000 + 60 + 14_000;
        FleetProblem problem =
                line(
                        Battery.NONE,
                        driving,
                        21_500,
                        Halt.rest(Halt.Kind.BREAK, 2700),
                        Halt.rest(Halt.Kind.FIRST_PART, 900),
                        Halt.rest(Halt.Kind.SECOND_PART, 1800));
        FleetProblem inTimeIfSplit =
                problem.withVehicles(List.of(truck(Battery.NONE, driving, atOnce, end + 1800)));
        FleetProblem inTimeAnyway =
                problem.withVehicles(List.of(truck(Battery.NONE, driving, atOnce, end + 2700)));

        assertThat(new Timetable(inTimeIfSplit).of(0, 1, 0).broken()).isPositive();
        assertThat(new FleetTours(inTimeIfSplit).append(0, 1, 0)).isFalse();
        assertThat(new Timetable(inTimeAnyway).of(0, 1, 0).broken()).isZero();
        assertThat(new FleetTours(inTimeAnyway).append(0, 1, 0)).isTrue();
    }

    @Test
    void noOtherChoiceOfHaltsIsCheaper() {
        int halting = 0;
        for (int seed = 0; seed < 1_400; seed++) {
            FleetProblem problem = RandomProblem.of(4, 1, 2, seed);
            if (!Supplies.limit(problem.vehicles().get(0))) {
                continue;
            }
            List<Integer> shuffled = new ArrayList<>(IntStream.range(0, 4).boxed().toList());
            Collections.shuffle(shuffled, new Random(seed));
            int[] order = shuffled.stream().mapToInt(i -> i).toArray();
            Timetable.Day day = new Timetable(problem).of(0, order);
            if (day.broken() == 0 && !splits(problem, day.events())) {
                SlowHalts slow = new SlowHalts(problem, day.events());
                assertThat(slow.shown()).as("seed %d", seed).isEqualTo(slow.cheapest());
                halting += slow.shown() > 0 ? 1 : 0;
            }
        }
        assertThat(halting).isGreaterThan(22);
    }

    // A break by the clock may complete what was begun before the day.
    private static boolean splits(FleetProblem problem, List<Event> events) {
        boolean begun = problem.vehicles().get(0).driving().firstPart();
        return events.stream()
                .filter(e -> e.kind() == Event.Kind.REST)
                .anyMatch(
                        e ->
                                e.index() == Event.BY_THE_CLOCK
                                        ? begun
                                        : problem.halts().get(e.index()).kind()
                                                == Halt.Kind.FIRST_PART);
    }
}
