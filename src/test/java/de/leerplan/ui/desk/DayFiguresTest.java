package de.leerplan.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import de.leerplan.model.City;
import de.leerplan.model.ContainerId;
import de.leerplan.model.FillLevel;
import de.leerplan.operations.ContainerState;
import de.leerplan.operations.DayState;
import de.leerplan.operations.Measured;
import de.leerplan.operations.Observation.DayBegan;
import de.leerplan.operations.Observation.ReadingReceived;
import de.leerplan.operations.SensorHealth;
import de.leerplan.operations.SmallCity;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

class DayFiguresTest {
    private static final City CITY = SmallCity.with(40);

    @Test
    void whatIsCountedInOnePassIsWhatIsThere() {
        Collection<ContainerState> all = filled().containers().values();
        Set<ContainerId> onTours = Set.of(SmallCity.bin(38), SmallCity.bin(40));
        DayFigures figures = new DayFigures(all, onTours);

        assertThat(figures.spread()).hasSize(5).doesNotContain(0);
        assertThat(figures.spread().stream().mapToInt(Integer::intValue).sum()).isEqualTo(40);
        assertThat(figures.mustGo())
                .isEqualTo((int) all.stream().filter(ContainerState::mustGo).count())
                .isPositive();
        assertThat(figures.mustGoWithout()).isEqualTo(figures.mustGo() - 2);
        assertThat(figures.emptied()).isZero();
        assertThat(figures.faulty()).isZero();
    }

    @Test
    void theMostPressingThatNoTruckHasAreNamedTheLikeliestFirst() {
        Collection<ContainerState> all = filled().containers().values();
        Set<ContainerId> onTours = Set.of(SmallCity.bin(38));
        List<ContainerId> expected =
                all.stream()
                        .filter(c -> c.mayGo() && !onTours.contains(c.container().id()))
                        .sorted(
                                Comparator.comparingDouble(ContainerState::risk)
                                        .reversed()
                                        .thenComparing(c -> c.container().id()))
                        .limit(DayFigures.MOST_PRESSING)
                        .map(c -> c.container().id())
                        .toList();

        assertThat(new DayFigures(all, onTours).pressing())
                .extracting(c -> c.container().id())
                .hasSize(DayFigures.MOST_PRESSING)
                .isEqualTo(expected);
    }

    /// The first is nearly empty, the last full.
    private static DayState filled() {
        Instant at = SmallCity.at(7, 0);
        DayState state =
                DayState.before(CITY).after(new DayBegan(at, SmallCity.DAY, CITY.name())).next();
        for (int number = 1; number <= 40; number++) {
            Measured fill = new Measured.Percent(new FillLevel(number * 2.5));
            state =
                    state.after(
                                    new ReadingReceived(
                                            at,
                                            at,
                                            SmallCity.bin(number),
                                            fill,
                                            SensorHealth.UNKNOWN))
                            .next();
        }
        return state;
    }
}
