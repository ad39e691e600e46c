package de.leerplan.planning.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/// A crew that has taken the first quarter of a break of driving needs half an hour more, once, by
/// Regulation (EC) 561/2006, Article 7: "a break of at least 15 minutes followed by a break of at
/// least 30 minutes".
class BegunBreakTest {
    private static final int ALWAYS = 1_000_000;
    private static final int LEG = 10_000;
    private static final int STRETCH = 2 * LEG;
    private static final Halt WHOLE = Halt.rest(Halt.Kind.BREAK, 2700);
    private static final Halt FIRST = Halt.rest(Halt.Kind.FIRST_PART, 900);
    private static final Halt SECOND = Halt.rest(Halt.Kind.SECOND_PART, 1800);

    private int halves;
    private int wholes;

    // Five visits on a road, a leg apart, that leads back to the depot at once.
    private static List<Integer> breaks(Driving driving, Rest rest, Halt... more) {
        List<Halt> halts = new ArrayList<>(List.of(WHOLE, FIRST, SECOND));
        halts.addAll(List.of(more));
        int[] metres = new int[36];
        for (int i = 0; i < 36; i++) {
            boolean home = i % 6 == 0;
            metres[i] = home ? 0 : LEG * Math.abs(i / 6 - i % 6);
        }
        BitSet all = new BitSet();
        all.set(0, 5);
        Vehicle truck =
                new Vehicle(
                        0,
                        0,
                        0,
                        true,
                        9,
                        9,
                        0,
                        0,
                        -1,
                        9,
                        9,
                        ALWAYS,
                        ALWAYS,
                        rest,
                        0,
                        1,
                        1,
                        0,
                        Battery.NONE,
                        driving,
                        0);
        FleetProblem problem =
                new FleetProblem(
                        Travel.full(6, metres, metres.clone()),
                        IntStream.range(1, 6).mapToObj(BegunBreakTest::visit).toList(),
                        List.of(truck),
                        List.of(new Dump(0, all, 0, 0, ALWAYS)),
                        List.of(all),
                        halts);
        Timetable.Day day = new Timetable(problem).of(0, 0, 1, 2, 3, 4);
        assertThat(day.broken()).isZero();
        assertThat(new SlowJudge(problem, 0).faults(day.events())).isEmpty();
        return day.events().stream()
                .filter(e -> e.kind() == Event.Kind.REST || e.kind() == Event.Kind.CHARGING)
                .map(e -> (e.finish() - e.start()) / 60)
                .toList();
    }

    private static Visit visit(int place) {
        return new Visit(place, 1, 1, 0, 60, 0, ALWAYS, ALWAYS, 0, 9_999_999, -1, 0);
    }

    private static Driving driven(int before, boolean firstPart) {
        return new Driving(STRETCH - before, STRETCH, 100 * LEG, firstPart);
    }

    @Test
    void aQuarterOfAnHourThatWasTakenLeavesHalfAnHour() {
        assertThat(breaks(driven(0, false), Rest.NONE)).containsExactly(45, 45);
        assertThat(breaks(driven(0, true), Rest.NONE)).containsExactly(30, 45);
    }

    @Test
    void withoutFurtherBreakItLeavesNoMoreTimeAtTheWheelThanBefore() {
        assertThat(breaks(driven(LEG + 1, true), Rest.NONE)).startsWith(30).hasSize(3);
        assertThat(breaks(driven(LEG, true), Rest.NONE)).hasSize(2);
    }

    /// The stretch that began with the break by the clock ends with a whole break, not with half of
    /// one.
    @Test
    void aBreakByTheClockThatCompletesItLeavesNothingToComplete() {
        Rest early = new Rest(100, 100, 1800, 0, false);
        Rest late = new Rest(5 * LEG, 6 * LEG, 1800, 0, false);

        assertThat(breaks(driven(0, true), early)).containsExactly(30, 45, 45);
        assertThat(breaks(driven(0, true), late)).startsWith(30, 45);
    }

    @Test
    void aBreakByTheClockOfLessThanHalfAnHourCompletesNothing() {
        Rest quarter = new Rest(100, 100, 900, 0, false);

        assertThat(breaks(driven(0, true), quarter)).containsExactly(15, 30, 45);
    }

    @Test
    void theSearchTheTimetableAndTheObviousCalculatorAgreeOnWhatIsLeftOfABreak() {
        for (int seed = 0; seed < 9_000; seed++) {
            FleetProblem problem = RandomProblem.of(7, 1, 3, seed);
            if (!problem.vehicles().get(0).driving().equals(Driving.NONE)) {
                FleetProblem begun = begun(problem, new Random(seed));
                int[] order = RandomProblem.order(problem, seed);
                if (order.length > 0 && SoundProblems.everyTruckGetsHome(begun)) {
                    compare(begun, order, "seed " + seed);
                }
            }
        }
        assertThat(halves).isGreaterThan(300);
        assertThat(wholes).isGreaterThan(20);
    }

    // A crew soon due for its break, and two times in three due for one by the clock before.
    private static FleetProblem begun(FleetProblem problem, Random random) {
        Vehicle v = problem.vehicles().get(0);
        int stretch = v.driving().stretch();
        Driving driving =
                new Driving(1 + random.nextInt(stretch), stretch, v.driving().day(), true);
        int from = v.departs() + random.nextInt(1800);
        Rest soon = new Rest(from, from + 1800, 1800, from, random.nextInt(3) == 0);
        return problem.withVehicles(
                List.of(
                        new Vehicle(
                                v.start(),
                                v.end(),
                                v.departs(),
                                v.idle(),
                                v.volume(),
                                v.mass(),
                                v.loadedVolume(),
                                v.loadedMass(),
                                v.loadedGroup(),
                                v.dayVolume(),
                                v.dayVisits(),
                                v.ends(),
                                v.latestEnd(),
                                soon,
                                v.use(),
                                v.distance(),
                                v.time(),
                                v.overtime(),
                                v.battery(),
                                driving,
                                v.roads())));
    }

    private void compare(FleetProblem problem, int[] order, String where) {
        Timetable.Day day = new Timetable(problem).of(0, order);
        SlowJudge judge = new SlowJudge(problem, 0);
        FleetTours tours = new FleetTours(problem);
        double nothing = tours.price();
        boolean fits = day.broken() == 0;
        // Nobody plans on a break by the clock to end a stretch; where it happens to, all the
        // better.
        boolean byTheClock = day.events().stream().anyMatch(e -> e.index() == Event.BY_THE_CLOCK);
        if (fits || !byTheClock) {
            assertThat(judge.faults(day.events()).isEmpty()).as(where).isEqualTo(fits);
        }
        assertThat(tours.append(0, order)).as(where).isEqualTo(fits);
        if (!fits) {
            return;
        }
        double absent = 0;
        for (int visit : order) {
            absent += problem.visits().get(visit).absence();
        }
        assertThat(day.price()).as(where).isEqualTo(judge.price(day.events()));
        assertThat(Math.round(tours.price() - nothing + absent))
                .as(where)
                .isEqualTo(day.price() - new Timetable(problem).of(0).price());
        first(problem, day.events(), where);
    }

    // Nobody is asked for three quarters of an hour where half an hour would do.
    private void first(FleetProblem problem, List<Event> events, String where) {
        for (int i = 0; i < events.size(); i++) {
            Event event = events.get(i);
            if (event.kind() == Event.Kind.CHARGING && event.finish() - event.start() >= 2700) {
                return;
            }
            if (event.kind() == Event.Kind.REST && event.index() >= 0) {
                boolean half = problem.halts().get(event.index()).equals(SECOND);
                halves += half ? 1 : 0;
                wholes += half ? 0 : 1;
                if (!half) {
                    List<Event> shorter = new ArrayList<>(events);
                    int end = event.start() + SECOND.length();
                    shorter.set(
                            i,
                            new Event(
                                    Event.Kind.REST,
                                    problem.halts().indexOf(SECOND),
                                    event.place(),
                                    0,
                                    0,
                                    0,
                                    event.start(),
                                    end));
                    Vehicle truck = problem.vehicles().get(0);
                    assertThat(new SlowSupplies(problem, truck).faults(shorter))
                            .as(where)
                            .isNotEmpty();
                }
                return;
            }
        }
    }
}
