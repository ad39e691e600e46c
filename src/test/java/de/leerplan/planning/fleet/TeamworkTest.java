package de.leerplan.planning.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import de.leerplan.planning.search.Budget;

import org.junit.jupiter.api.Test;

class TeamworkTest {
    @Test
    void twoSearchesFindTheSameEachTimeAndNothingDearerThanTheyBeganWith() {
        FleetProblem problem = SoundProblems.one(60, 5, 2, 7);
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
