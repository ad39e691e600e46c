package de.leerplan.planning.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import de.leerplan.planning.search.Budget;
import de.leerplan.planning.search.Cooling;
import de.leerplan.planning.search.Neighbours;
import de.leerplan.planning.search.Search;
import de.leerplan.planning.search.Tours;

import org.junit.jupiter.api.Test;

import java.util.List;

/// What the search keeps up to date bit by bit must be what one gets from scratch.
class EngineRowsTest {
    private static final int VISITS = 14;
    private static final int TRUCKS = 3;
    private static final int FIELDS = 16;
    private static final int WIDE = Positions.NEEDED + Supplies.KINDS;

    private int compared;

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
            boolean limited = tours.tables.limited[tour];
            assertAlike(tours.at, fresh.at, VISITS + tour, limited, where);
            for (int visit : tours.order(tour)) {
                assertAlike(tours.at, fresh.at, visit, limited, where);
                if (tours.tables.timed) {
                    assertDelaysAlike(tours.at, fresh.at, visit, where);
                }
            }
        }
    }

    private static void assertDelaysAlike(
            Positions kept, Positions fresh, int visit, String where) {
        assertThat(kept.shortDelay(visit)).as(where).isEqualTo(fresh.shortDelay(visit));
        assertThat(kept.longDelay(visit)).as(where).isEqualTo(fresh.longDelay(visit));
    }

    private static void assertAlike(
            Positions kept, Positions fresh, int position, boolean limited, String where) {
        boolean unloads = kept.get(position, Positions.SITE) != Sites.NONE;
        boolean halts = limited && kept.get(position, Positions.HALT) != Sites.NONE;
        for (int field = 0; field < (limited ? WIDE : FIELDS); field++) {
            boolean stale =
                    !unloads && (field == Positions.SITE_FRESH || field == Positions.SITE_RESTED)
                            || !halts
                                    && (field == Positions.HALT_FRESH
                                            || field == Positions.HALT_RESTED);
            // Asked first: millions of texts for what is alike would take most of the time.
            if (!stale && kept.get(position, field) != fresh.get(position, field)) {
                assertThat(kept.get(position, field))
                        .as("%s, position %d, field %d", where, position, field)
                        .isEqualTo(fresh.get(position, field));
            }
        }
    }

    // What is kept beside the rows, such as when a tour ends and what it has taken up.
    private void assertInsertionsAlike(FleetTours tours, FleetTours fresh, String where) {
        for (int visit = 0; visit < VISITS; visit++) {
            for (int tour = 0; tours.tourOf(visit) == Tours.NOWHERE && tour < TRUCKS; tour++) {
                boolean may = tours.mayTake(visit, tour);
                assertThat(may).as(where).isEqualTo(fresh.mayTake(visit, tour));
                int[] order = tours.order(tour);
                int last = order.length == 0 ? VISITS + tour : order[order.length - 1];
                double price = may ? tours.added(visit, last, Tours.FORBIDDEN) : 0;
                assertThat(price)
                        .as(where)
                        .isEqualTo(may ? fresh.added(visit, last, Tours.FORBIDDEN) : 0);
                compared += may ? 1 : 0;
            }
        }
    }

    @Test
    void afterEveryStepEachRowIsWhatLayingTheToursAnewGives() {
        List<FleetProblem> problems = SoundProblems.of(VISITS, TRUCKS, 3, 10_000, 600);
        assertThat(problems).hasSizeGreaterThan(100);
        for (int number = 0; number < problems.size(); number++) {
            FleetProblem problem = problems.get(number);
            FleetTours tours = new FleetTours(problem);
            Neighbours near =
                    new Neighbours(
                            VISITS, VISITS - 1, (a, b) -> problem.travel().metres(1 + a, 1 + b));
            Search search = new Search(tours, near, Orders.WEIGHTS, number);
            search.construct();
            for (int step = 0; step < 15; step++) {
                search.run(Budget.ofSteps(1), new Cooling(300_000, 300_000));
                String where = "problem " + number + ", step " + step;
                FleetTours fresh = anew(tours);
                assertAlike(tours, fresh, where);
                if (step % 5 == 0) {
                    assertInsertionsAlike(tours, fresh, where);
                }
            }
        }
        assertThat(compared).isGreaterThan(8_000);
    }
}
