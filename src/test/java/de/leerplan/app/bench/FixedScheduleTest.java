package de.leerplan.app.bench;

import static org.assertj.core.api.Assertions.assertThat;

import de.leerplan.model.ContainerId;
import de.leerplan.operations.DayState;
import de.leerplan.operations.Fact;
import de.leerplan.replay.RepeatedDay;
import de.leerplan.replay.SampleCity;
import de.leerplan.replay.SampleDay;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

class FixedScheduleTest {
    private static final Path SHIPPED = Path.of("sample-data");
    private static final DayState MORNING = morning();

    private static DayState morning() {
        var city = SampleCity.read(SHIPPED);
        DayState state = DayState.before(city);
        SampleDay day = SampleDay.find(SHIPPED, "2026-07-14");
        for (Fact fact : new RepeatedDay(day, city, 1).opening()) {
            state = state.after(fact).next();
        }
        return state;
    }

    @Test
    void everyContainerHasItsDayWithinTheLongestInterval() {
        FixedSchedule schedule = FixedSchedule.byDistrict(MORNING, 0.02);
        Set<ContainerId> visited = new HashSet<>();
        for (int day = 0; day < 15; day++) {
            visited.addAll(schedule.due(day));
        }
        assertThat(visited).isEqualTo(MORNING.containers().keySet());
    }

    @Test
    void whoAcceptsMoreOverflowsComesLessOften() {
        int careful = 0;
        int careless = 0;
        for (int day = 0; day < 14; day++) {
            careful += FixedSchedule.byDistrict(MORNING, 0.001).due(day).size();
            careless += FixedSchedule.byDistrict(MORNING, 0.2).due(day).size();
        }
        assertThat(careless).isLessThan(careful);
    }
}
