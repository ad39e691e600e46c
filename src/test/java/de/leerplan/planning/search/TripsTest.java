package de.leerplan.planning.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;

class TripsTest {
    private static final int VISITS = 40;
    private static final int TRIP = 10;

    /// One truck that unloads behind every tenth visit; what costs what does not matter here.
    private static final class OneTruck extends FreeTours {
        OneTruck(int trips) {
            super(trips * TRIP, 1);
            append(0, IntStream.range(0, visits).toArray());
        }

        @Override
        protected boolean tripEnds(int visit) {
            return visit % TRIP == TRIP - 1;
        }
    }

    @Test
    void aTripIsWhatLiesBetweenTwoUnloadings() {
        Trips trips = new Trips(new OneTruck(VISITS / TRIP));

        assertThat(trips.meanSize()).isEqualTo(TRIP);
        assertThat(trips.mark(14)).isEqualTo(TRIP);
        assertThat(IntStream.range(0, VISITS).filter(trips::isMarked).boxed())
                .containsExactlyElementsOf(IntStream.range(10, 20).boxed().toList());
        trips.clear();
        assertThat(IntStream.range(0, VISITS)).noneMatch(trips::isMarked);
    }

    @Test
    void aTruckThatUnloadsOnceHasNoTripsToSpeakOf() {
        assertThat(new Trips(new OneTruck(1)).meanSize()).isZero();
    }

    // Visits that are neighbours here lie in different trips of the one tour.
    @Test
    void oneStepTakesStringsOutOfSeveralTripsOfOneTour() {
        Set<Integer> most = new HashSet<>();
        for (int seed = 0; seed < 50; seed++) {
            OneTruck tours = new OneTruck(VISITS / TRIP);
            Neighbours crosswise =
                    new Neighbours(VISITS, VISITS - 1, (a, b) -> Math.abs(a % TRIP - b % TRIP));
            Called called = new Called(VISITS);
            new Ruin(tours, crosswise, new Chance(seed)).around(25, called);
            Set<Integer> trips = new HashSet<>();
            for (int i = 0; i < called.count; i++) {
                trips.add(called.visits[i] / TRIP);
            }
            most = trips.size() > most.size() ? trips : most;
            assertThat(called.count).isEqualTo(tours.absentCount());
        }
        assertThat(most).hasSizeGreaterThan(2);
    }
}
