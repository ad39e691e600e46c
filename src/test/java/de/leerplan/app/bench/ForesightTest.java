package de.leerplan.app.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.leerplan.model.ContainerId;
import de.leerplan.operations.Candidate;
import de.leerplan.operations.DayState;
import de.leerplan.operations.Fact;
import de.leerplan.operations.Observation.TimePassed;
import de.leerplan.replay.RepeatedDay;
import de.leerplan.replay.SampleCity;
import de.leerplan.replay.SampleDay;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

class ForesightTest {
    private static final Path SHIPPED = Path.of("sample-data");

    private final RepeatedDay truth =
            new RepeatedDay(SampleDay.find(SHIPPED, "2026-07-14"), SampleCity.read(SHIPPED), 1);
    private final DayState dawn = dawn();

    private DayState dawn() {
        DayState state = DayState.before(SampleCity.read(SHIPPED));
        for (Fact fact : truth.opening()) {
            state = state.after(fact).next();
        }
        return state.after(new TimePassed(truth.begins())).next();
    }

    @Test
    void itIsCertainOfWhatOverflowsAndOfNothingElse() {
        List<ContainerId> feared =
                dawn.containers().keySet().stream()
                        .filter(id -> known(id, Map.of()).isPresent())
                        .filter(id -> known(id, Map.of()).orElseThrow().overflowChance() > 0)
                        .toList();

        assertThat(feared).hasSizeBetween(300, 900);
        assertThat(feared)
                .allSatisfy(id -> assertThat(later(id, dawn.nextOpportunity())).isGreaterThan(100));
    }

    @Test
    void aTruckIsDueHalfAnHourBeforeTheBrim() {
        for (ContainerId id : dawn.containers().keySet()) {
            Optional<Instant> due = known(id, Map.of()).flatMap(c -> c.neglect().due());
            due.filter(at -> at.isAfter(dawn.now()))
                    .ifPresent(
                            at ->
                                    assertThat(later(id, at.plus(Duration.ofMinutes(30))))
                                            .isCloseTo(100, within(1.0)));
        }
    }

    @Test
    void whatWasEmptiedIsNotFearedForAnyMore() {
        ContainerId pressing =
                dawn.containers().keySet().stream()
                        .filter(id -> later(id, dawn.now()) > 80)
                        .filter(id -> truth.rise(id, dawn.now(), dawn.nextOpportunity()) < 50)
                        .findFirst()
                        .orElseThrow();

        assertThat(known(pressing, Map.of())).isPresent();
        assertThat(known(pressing, Map.of(pressing, dawn.now()))).isEmpty();
    }

    private double later(ContainerId id, Instant at) {
        return truth.fill(id, dawn.now(), Map.of()) + truth.rise(id, dawn.now(), at);
    }

    private Optional<Candidate> known(ContainerId id, Map<ContainerId, Instant> emptied) {
        return new Foresight(dawn, dawn.container(id).container(), truth, emptied).candidate();
    }
}
