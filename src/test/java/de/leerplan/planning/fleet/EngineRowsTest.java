package de.leerplan.planning.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import de.leerplan.planning.search.Budget;
import de.leerplan.planning.search.Cooling;
import de.leerplan.planning.search.Neighbours;
import de.leerplan.planning.search.Search;

import org.junit.jupiter.api.Test;

import java.util.List;

/// What the search keeps up to date bit by bit must be what one gets from scratch.
class EngineRowsTest {
    private static final int VISITS = 14;
    private static final int TRUCKS = 3;
    private static final int FIELDS = 16;
    private static final int WIDE = Positions.NEEDED + Supplies.KINDS;

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
            }
        }
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
            if (!stale) {
                assertThat(kept.get(position, field))
                        .as("%s, position %d, field %d", where, position, field)
                        .isEqualTo(fresh.get(position, field));
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
                assertAlike(tours, anew(tours), "problem " + number + ", step " + step);
            }
        }
    }
}
