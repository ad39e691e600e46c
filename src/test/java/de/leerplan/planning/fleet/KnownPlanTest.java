package de.leerplan.planning.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import de.leerplan.planning.search.Budget;

import org.junit.jupiter.api.Test;

import java.util.List;

/// What a search does before it begins: it takes over the plan in force and adds what is worth it.
class KnownPlanTest {
    @Test
    void whatIsAddedToAKnownPlanNeverMakesItDearer() {
        int cheaper = 0;
        List<FleetProblem> problems = SoundProblems.of(20, 3, 3, 60_000, 500);
        for (int number = 0; number < problems.size(); number++) {
            FleetSearch first = new FleetSearch(problems.get(number), number);
            first.construct();
            first.improve(Budget.ofSteps(3), 1);
            FleetSearch next = new FleetSearch(problems.get(number), number);
            next.start(first.orders());
            long before = next.price();

            next.construct();

            assertThat(before).as("problem %d", number).isEqualTo(first.price());
            assertThat(next.price()).as("problem %d", number).isLessThanOrEqualTo(before);
            cheaper += next.price() < before ? 1 : 0;
        }
        assertThat(problems).hasSizeGreaterThan(225);
        assertThat(cheaper).isGreaterThan(10);
    }
}
