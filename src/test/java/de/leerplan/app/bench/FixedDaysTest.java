package de.leerplan.app.bench;

import static org.assertj.core.api.Assertions.assertThat;

import de.leerplan.model.ContainerId;
import de.leerplan.model.RoadConditions;
import de.leerplan.operations.Candidate;
import de.leerplan.operations.Cause;
import de.leerplan.operations.DayState;
import de.leerplan.operations.Fact;
import de.leerplan.operations.Observation.TimePassed;
import de.leerplan.operations.PlanRequest;
import de.leerplan.operations.Prices;
import de.leerplan.replay.RepeatedDay;
import de.leerplan.replay.SampleCity;
import de.leerplan.replay.SampleDay;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

class FixedDaysTest {
    private static final Path SHIPPED = Path.of("sample-data");

    private final RepeatedDay truth =
            new RepeatedDay(SampleDay.find(SHIPPED, "2026-07-14"), SampleCity.read(SHIPPED), 1);
    private final DayState morning = morning();
    private final FixedSchedule schedule = FixedSchedule.byDistrict(morning, 0.03);
    private final FixedDays twice = new FixedDays("twice", schedule, true, true);
    private final FixedDays once = new FixedDays("once", schedule, true, false);

    private DayState morning() {
        DayState state = DayState.before(SampleCity.read(SHIPPED));
        for (Fact fact : truth.opening()) {
            state = state.after(fact).next();
        }
        return state;
    }

    @Test
    void beforeNoonNothingIsPlannedAnew() {
        assertThat(asked(twice, 7)).isEmpty();
    }

    @Test
    void fromNoonHotSpotsAreDueAgainWhereCrewsMayStillGo() {
        Set<ContainerId> planned = asked(twice, 8).orElseThrow();

        assertThat(schedule.dueAgain()).hasSizeBetween(20, 200);
        for (ContainerId hot : schedule.dueAgain()) {
            assertThat(planned.contains(hot)).isEqualTo(opensAfternoons(hot));
        }
    }

    @Test
    void aSecondRoundIsNotAskedForWhileItsAnswerIsDue() {
        assertThat(asked(twice, 8)).isPresent();
        assertThat(asked(twice, 8)).isEmpty();
    }

    @Test
    void whoComesOnceADayPlansNoSecondRound() {
        assertThat(asked(once, 8)).isEmpty();
    }

    private boolean opensAfternoons(ContainerId id) {
        return morning.container(id).container().window().to().isAfter(LocalTime.of(13, 0));
    }

    private Optional<Set<ContainerId>> asked(FixedDays policy, int hours) {
        DayState now =
                morning.after(new TimePassed(truth.begins().plus(Duration.ofHours(hours)))).next();
        PlanRequest request =
                new PlanRequest(
                        1,
                        now.now(),
                        new Cause(Cause.Kind.READINGS, ""),
                        List.of(),
                        List.of(),
                        RoadConditions.USUAL,
                        Prices.USUAL);
        return policy.asked(request, now, truth, Map.of())
                .map(
                        r ->
                                r.candidates().stream()
                                        .map(Candidate::container)
                                        .collect(Collectors.toSet()));
    }
}
