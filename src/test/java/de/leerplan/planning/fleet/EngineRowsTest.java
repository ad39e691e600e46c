package de.leerplan.planning.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import de.leerplan.planning.search.Budget;
import de.leerplan.planning.search.Cooling;
import de.leerplan.planning.search.Neighbours;
import de.leerplan.planning.search.Search;

import org.junit.jupiter.api.Test;

/// What the search keeps up to date bit by bit must be what one gets from scratch.
class EngineRowsTest {
    private static final int VISITS = 14;
    private static final int TRUCKS = 3;
    private static final int FIELDS = 16;

    private static FleetTours anew(FleetTours tours) {
        FleetTours fresh = new FleetTours(tours.tables);
        for (int tour = 0; tour < TRUCKS; tour++) {
            assertThat(fresh.append(tour, tours.order(tour))).isTrue();
        }
        return fresh;
    }

    private static void assertAlike(FleetTours tours, FleetTours fresh, String where) {
        assertThat(tours.price()).as(where).isEqualTo(fresh.price());
        assertThat(tours.driving()).as(where).isEqualTo(fresh.driving());
        for (int tour = 0; tour < TRUCKS; tour++) {
            assertAlike(tours.at, fresh.at, VISITS + tour, where);
            for (int visit : tours.order(tour)) {
                assertAlike(tours.at, fresh.at, visit, where);
            }
        }
    }

    private static void assertAlike(Positions kept, Positions fresh, int position, String where) {
        boolean unloads = kept.get(position, Positions.SITE) != Sites.NONE;
        for (int field = 0; field < FIELDS; field++) {
            boolean stale =
                    !unloads && (field == Positions.SITE_FRESH || field == Positions.SITE_RESTED);
            if (!stale) {
                assertThat(kept.get(position, field))
                        .as("%s, position %d, field %d", where, position, field)
                        .isEqualTo(fresh.get(position, field));
            }
        }
    }

    private static boolean everyTruckGetsHome(FleetProblem problem) {
        Timetable timetable = new Timetable(problem);
        for (int vehicle = 0; vehicle < TRUCKS; vehicle++) {
            if (timetable.judge(vehicle).broken() > 0) {
                return false;
            }
        }
        return true;
    }

    @Test
    void afterEveryStepEachRowIsWhatLayingTheToursAnewGives() {
        int problems = 0;
        for (int seed = 10_000; seed < 10_600; seed++) {
            FleetProblem problem = RandomProblem.of(VISITS, TRUCKS, 3, seed);
            if (!everyTruckGetsHome(problem)) {
                continue;
            }
            problems++;
            FleetTours tours = new FleetTours(problem);
            Neighbours near =
                    new Neighbours(
                            VISITS, VISITS - 1, (a, b) -> problem.travel().metres(1 + a, 1 + b));
            Search search = new Search(tours, near, Orders.WEIGHTS, seed);
            search.construct();
            for (int step = 0; step < 15; step++) {
                search.run(Budget.ofSteps(1), new Cooling(300_000, 300_000));
                assertAlike(tours, anew(tours), "seed " + seed + ", step " + step);
            }
        }
        assertThat(problems).isGreaterThan(100);
    }

    @Test
    void twoSearchesFindTheSameEachTimeAndNothingDearerThanTheyBeganWith() {
        FleetProblem problem = RandomProblem.of(60, 5, 2, 7);
        FleetSearch one = new FleetSearch(problem, 3);
        FleetSearch again = new FleetSearch(problem, 3);
        one.construct();
        again.construct();
        long before = one.price();

        one.improveTogether(Budget.ofSteps(4_000), 1);
        again.improveTogether(Budget.ofSteps(4_000), 1);

        assertThat(one.price()).isLessThan(before).isEqualTo(again.price());
        assertThat(one.orders().toArray(int[][]::new))
                .isDeepEqualTo(again.orders().toArray(int[][]::new));
    }
}
