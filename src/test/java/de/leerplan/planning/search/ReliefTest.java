package de.leerplan.planning.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

class ReliefTest {
    private static final int VISITS = 8;

    /// All visits but the last are on the first of some trucks, in their order.
    private static final class Trucks extends FreeTours {
        private final List<Integer> empty;
        private final Set<Integer> barred;

        Trucks(int trucks, List<Integer> empty, Set<Integer> barred) {
            super(VISITS, trucks);
            this.empty = empty;
            this.barred = barred;
            append(0, 0, 1, 2, 3, 4, 5, 6);
            commit();
        }

        @Override
        protected int emptyTour(int visit, int choice) {
            return choice < empty.size() ? empty.get(choice) : NOWHERE;
        }

        @Override
        protected boolean mayTake(int visit, int tour) {
            return !barred.contains(visit);
        }

        boolean relieved(int visit, int seed) {
            return new Relief(this, new Chance(seed)).from(visit);
        }
    }

    @Test
    void theLastVisitsOfATourGoToAnEmptyOneInTheirOrder() {
        Trucks trucks = new Trucks(2, List.of(1), Set.of());

        assertThat(trucks.relieved(4, 1)).isTrue();

        assertThat(trucks.order(0)).containsExactly(0, 1, 2, 3);
        assertThat(trucks.order(1)).containsExactly(4, 5, 6);
        trucks.rollback();
        assertThat(trucks.order(0)).containsExactly(0, 1, 2, 3, 4, 5, 6);
    }

    @Test
    void anyOfTheEmptyOnesMayHelp() {
        Set<Integer> helped = new HashSet<>();
        for (int seed = 0; seed < 50; seed++) {
            Trucks trucks = new Trucks(4, List.of(1, 3), Set.of());
            assertThat(trucks.relieved(6, seed)).isTrue();
            helped.add(trucks.tourOf(6));
        }
        assertThat(helped).containsExactlyInAnyOrder(1, 3);
    }

    @Test
    void nothingChangesWhereThatIsNotPossible() {
        Trucks nobody = new Trucks(2, List.of(), Set.of());
        Trucks unsuited = new Trucks(2, List.of(1), Set.of(5));
        Trucks trucks = new Trucks(2, List.of(1), Set.of());

        assertThat(nobody.relieved(4, 1)).isFalse();
        assertThat(unsuited.relieved(4, 1)).isFalse();
        // The whole tour, and a visit that is on none.
        assertThat(trucks.relieved(0, 1)).isFalse();
        assertThat(trucks.relieved(7, 1)).isFalse();
        for (Trucks same : List.of(nobody, unsuited, trucks)) {
            assertThat(same.order(0)).containsExactly(0, 1, 2, 3, 4, 5, 6);
        }
    }
}
