package de.leerplan.planning.day;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.leerplan.planning.fleet.FleetProblem;
import de.leerplan.planning.fleet.FleetSearch;
import de.leerplan.planning.fleet.SoundProblems;
import de.leerplan.planning.search.Budget;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

/// A search of one's own inside OptaPlanner's custom phase.
class SearchingTest {
    private final FleetProblem problem = SoundProblems.one(60, 5, 2, 7);

    /// Two members that work together; says `lie` more than its tours cost.
    private static final class Together implements Searching {
        private final FleetProblem problem;
        private final FleetSearch search;
        private final long lie;
        private final List<Double> slices = new ArrayList<>();

        Together(FleetProblem problem, long lie) {
            this.problem = problem;
            this.lie = lie;
            search = new FleetSearch(problem, 1);
            search.construct();
            search.beginTogether(Budget.ofSteps(2_000), 1);
        }

        @Override
        public FleetProblem problem() {
            return problem;
        }

        @Override
        public void until(double share) {
            slices.add(share);
            search.togetherUntil(share);
        }

        @Override
        public List<int[]> orders() {
            return search.orders();
        }

        @Override
        public long price() {
            return search.price() + lie;
        }
    }

    @Test
    void optaPlannerRunsItSliceBySliceAndHasTheSameWordOnItsTours() {
        Together search = new Together(problem, 0);
        long before = search.price();

        DaySolver.Judged judged = DaySolver.run(search, 1);

        assertThat(search.slices).hasSizeGreaterThan(20).isSorted().endsWith(1.0);
        assertThat(judged.score()).isEqualTo("0hard/-%dsoft".formatted(search.price()));
        assertThat(judged.orders().toArray(int[][]::new))
                .isDeepEqualTo(search.orders().toArray(int[][]::new));
        assertThat(search.price()).isLessThan(before);
    }

    @Test
    void toursThatCostMoreThanTheSearchSaysAreNotHandedOut() {
        assertThatThrownBy(() -> DaySolver.run(new Together(problem, -1), 1))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("OptaPlanner says");
    }
}
