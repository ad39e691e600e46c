package de.leerplan.planning.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import de.leerplan.planning.search.Tours;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.stream.IntStream;

/// What the search says that an insertion costs, against laying the longer tour: to the last unit
/// where nobody waits, one load takes all and hours are alike; otherwise it is an estimate.
class SaidPriceTest {
    private static final int VISITS = 9;
    private static final int ALWAYS = 1_000_000;

    private int opened;
    private int overtime;
    private int late;
    private int moved;

    // No windows, breaks or limits; only the visit that is put in may be late.
    private static FleetProblem calm(int seed) {
        FleetProblem problem = RandomProblem.of(VISITS, 2, 1, seed);
        List<Visit> visits =
                IntStream.range(0, VISITS).mapToObj(i -> calm(problem.visits().get(i), i)).toList();
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
