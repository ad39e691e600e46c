package de.leerplan.app.bench;

import static org.assertj.core.api.Assertions.assertThat;

import de.leerplan.operations.DayState;
import de.leerplan.operations.Fact;
import de.leerplan.replay.RepeatedDay;
import de.leerplan.replay.SampleCity;
import de.leerplan.replay.SampleDay;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;

class ScheduleTrialTest {
    private static final Path SHIPPED = Path.of("sample-data");
    private static final SampleDay DAY = SampleDay.find(SHIPPED, "2026-07-14");
    private static final DayState MORNING = morning();

    private final ScheduleTrial trial = new ScheduleTrial(MORNING.city(), DAY, 7);

    private static DayState morning() {
        var city = SampleCity.read(SHIPPED);
        DayState state = DayState.before(city);
        for (Fact fact : new RepeatedDay(DAY, city, 1).opening()) {
            state = state.after(fact).next();
        }
        return state;
    }

    @Test
    void roundsThatComeLessOftenLetMoreOverflow() {
        assertThat(trial.overflows(FixedSchedule.byDistrict(MORNING, 0.5)))
                .isGreaterThan(trial.overflows(FixedSchedule.byDistrict(MORNING, 0.01)));
    }

    @Test
    void aRoundIsNoMoreFrequentThanItNeedsToBe() {
        FixedSchedule careful = FixedSchedule.byDistrict(MORNING, 0);
        FixedSchedule chosen = trial.seldomest(chance -> FixedSchedule.byDistrict(MORNING, chance));
        assertThat(visits(chosen)).isLessThan(visits(careful));
        assertThat(trial.overflows(chosen)).isLessThan(trial.overflows(careful) + 0.001);
    }

    private static int visits(FixedSchedule schedule) {
        int visits = 0;
        for (int day = 0; day < 14; day++) {
            visits += schedule.due(day).size();
        }
        return visits;
    }
}
