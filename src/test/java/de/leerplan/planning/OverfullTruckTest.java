package de.leerplan.planning;

import static org.assertj.core.api.Assertions.assertThat;

import de.leerplan.model.Load;
import de.leerplan.model.Stop;
import de.leerplan.operations.PlanRequest;

import org.junit.jupiter.api.Test;

import java.util.List;

/// Bins may hold more than was believed: a truck can then have more in it than it should.
class OverfullTruckTest {
    private final TestDay day = new TestDay(5, 2, 1);

    private List<Stop> tour(Load load) {
        PlanRequest request = TestDay.loaded(day.morning(), load);
        return Asked.once(day.city(), request, new Effort.Steps(100, 100))
                .tours()
                .getFirst()
                .stops();
    }

    @Test
    void itUnloadsBeforeItGoesHome() {
        for (Load load : List.of(new Load(4000, 1000), new Load(9122, 1000), new Load(50, 6100))) {
            assertThat(tour(load))
                    .as("%s", load)
                    .hasSize(2)
                    .first()
                    .isInstanceOf(Stop.Unload.class);
        }
    }
}
