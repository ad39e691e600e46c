package de.leerplan.planning.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import de.leerplan.planning.search.Tours;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.IntStream;

/// What the search says that an insertion costs, against laying the longer tour: to the last unit
/// where nobody waits, one load takes all, hours are alike and no stop behind becomes late by it;
/// otherwise it is an estimate.
class SaidPriceTest {
    private static final int VISITS = 9;
    private static final int ALWAYS = 1_000_000;

    private int opened;
    private int overtime;
    private int late;
    private int moved;
    private int said;
    private int early;
    private int waited;
    private double astray;
    private double neglected;

    // No windows, breaks or limits; only the visit that is put in may be late.
    private static FleetProblem calm(int seed) {
        return calm(seed, SaidPriceTest::calm);
    }

    // The same with other visits.
    private static FleetProblem calm(int seed, BiFunction<Visit, Integer, Visit> asked) {
        FleetProblem problem = RandomProblem.of(VISITS, 2, 1, seed);
        List<Visit> visits =
                IntStream.range(0, VISITS)
                        .mapToObj(i -> asked.apply(problem.visits().get(i), i))
                        .toList();
        List<Dump> dumps =
                problem.dumps().stream()
                        .map(d -> new Dump(d.place(), d.groups(), d.service(), 0, ALWAYS))
                        .toList();
        return new FleetProblem(
                problem.travels(),
                visits,
                problem.vehicles().stream().map(SaidPriceTest::calm).toList(),
                dumps,
                problem.allowed(),
                List.of(),
                Paces.EVEN);
    }

    private static Visit calm(Visit v, int number) {
        boolean last = number == VISITS - 1;
        int due = last ? 30_000 : ALWAYS;
        return Visits.timed(Visits.sized(v, 1, 1, 0), 0, ALWAYS, due, last ? 500 : 0);
    }

    private static Visit lateAnyway(Visit v, int number) {
        return Visits.timed(Visits.sized(v, 1, 1, 0), 0, ALWAYS, 0, 20L * number);
    }

    // Hours of all kinds: some open late, some are late soon, others too early for long.
    private static Visit timed(Visit v, int number) {
        Visit light = Visits.sized(v, 1, 1, 0);
        int opens = number % 4 == 1 ? 30_000 : 0;
        return number % 2 == 0
                ? Visits.early(Visits.timed(light, opens, ALWAYS, ALWAYS, 0), 40_000, 300)
                : Visits.timed(light, opens, ALWAYS, 25_000 + 2_500 * number, 500);
    }

    private static Vehicle calm(Vehicle v) {
        return v.empty().limited(Battery.NONE, Driving.NONE).until(ALWAYS);
    }

    @Test
    void whereNothingElseChangesTheSaidPriceIsWhatTheLongerTourCostsMore() {
        for (int seed = 0; seed < 400; seed++) {
            FleetProblem problem = calm(seed);
            for (int vehicle = 0; vehicle < 2; vehicle++) {
                for (int first : new int[] {0, 1, VISITS - 1}) {
                    compare(problem, vehicle, first, "seed " + seed);
                }
            }
        }
        assertThat(List.of(opened, overtime, late, moved)).allMatch(times -> times > 140);
    }

    @Test
    void whereAllStopsBehindAreLateAnywayItIsThatToo() {
        for (int seed = 0; seed < 400; seed++) {
            FleetProblem problem = calm(seed, SaidPriceTest::lateAnyway);
            compare(problem, 0, 0, "seed " + seed);
            compare(problem, 1, 4, "seed " + seed);
        }
        assertThat(late).isGreaterThan(2_000);
    }

    @Test
    void ofWhatADelayMakesOfTheHoursOfStopsBehindItLeavesOutLittle() {
        for (int seed = 0; seed < 400; seed++) {
            estimate(calm(seed, SaidPriceTest::timed), 0, "seed " + seed);
        }
        assertThat(List.of(said, early, waited)).allMatch(times -> times > 140);
        assertThat(astray).isLessThan(neglected / 7);
    }

    // Puts the last visit everywhere into a tour of those before it.
    private void estimate(FleetProblem problem, int vehicle, String where) {
        FleetTours tours = new FleetTours(problem);
        int added = VISITS - 1;
        for (int visit = 0; visit < added; visit++) {
            tours.append(vehicle, visit);
        }
        Timetable timetable = new Timetable(problem);
        int[] order = tours.order(vehicle);
        Timetable.Day before = timetable.of(vehicle, order);
        for (int place = 1; place <= order.length && tours.mayTake(added, vehicle); place++) {
            double price = tours.added(added, order[place - 1], Tours.FORBIDDEN);
            assertThat(tours.added(added, order[place - 1], price + 1)).as(where).isEqualTo(price);
            Timetable.Day after = timetable.of(vehicle, with(order, place, added));
            if (after.time() < before.time()) {
                continue;
            }
            long own = untimely(problem, after, added);
            astray += Math.abs(price - (after.price() - before.price()));
            neglected += Math.abs(after.latenessPrice() - own - before.latenessPrice());
            said++;
            early += after.latenessPrice() - own < before.latenessPrice() ? 1 : 0;
            waited += after.events().stream().anyMatch(e -> e.start() > e.arrive()) ? 1 : 0;
        }
    }

    private static long untimely(FleetProblem problem, Timetable.Day day, int visit) {
        return day.events().stream()
                .filter(event -> event.kind() == Event.Kind.VISIT && event.index() == visit)
                .mapToLong(event -> problem.visits().get(visit).untimely(event.start()))
                .sum();
    }

    // Puts the last visit everywhere into a tour of those before it, from `first` on.
    private void compare(FleetProblem problem, int vehicle, int first, String where) {
        FleetTours tours = new FleetTours(problem);
        for (int visit = first; visit < VISITS - 1; visit++) {
            tours.append(vehicle, visit);
        }
        int added = VISITS - 1;
        if (!tours.mayTake(added, vehicle)) {
            return;
        }
        Timetable timetable = new Timetable(problem);
        int[] order = tours.order(vehicle);
        Timetable.Day before = timetable.of(vehicle, order);
        for (int place = 0; place <= order.length; place++) {
            int position = place == 0 ? VISITS + vehicle : order[place - 1];
            double said = tours.added(added, position, Tours.FORBIDDEN);
            Timetable.Day after = timetable.of(vehicle, with(order, place, added));
            if (after.time() < before.time()) {
                // The made-up streets have short cuts; no time is said to be won by them.
                continue;
            }
            assertThat(Math.round(said))
                    .as("%s, vehicle %d, %d stops, at %d", where, vehicle, order.length, place)
                    .isEqualTo(after.price() - before.price());
            opened += order.length == 0 && problem.vehicles().get(vehicle).idle() ? 1 : 0;
            overtime += after.overtime() > 0 ? 1 : 0;
            late += after.latenessPrice() > 0 ? 1 : 0;
            moved += after.movePrice() > before.movePrice() ? 1 : 0;
        }
    }

    private static int[] with(int[] order, int place, int visit) {
        return IntStream.rangeClosed(0, order.length)
                .map(i -> i < place ? order[i] : i == place ? visit : order[i - 1])
                .toArray();
    }
}
