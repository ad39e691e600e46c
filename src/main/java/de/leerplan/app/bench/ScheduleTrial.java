package de.leerplan.app.bench;

import de.leerplan.model.City;
import de.leerplan.model.Container;
import de.leerplan.model.ContainerId;
import de.leerplan.replay.RepeatedDay;
import de.leerplan.replay.SampleDay;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.DoubleFunction;

/// Lives through days under a fixed schedule without driving any tours, to learn how seldom its
/// rounds may be: what a city learns by trying. These days are not those that policies are compared
/// on.
///
/// @param seed of the days after the recorded one, the same for every schedule tried
record ScheduleTrial(City city, SampleDay day, long seed) {
    /// Share of the containers that may overflow on a day, 0..1.
    private static final double PROMISE = 0.003;

    /// Where not even the most frequent rounds keep the promise, so little more is as good.
    private static final double SLACK = 0.0005;

    /// Chances of an overflow between two visits, from careless to careful.
    private static final double[] TOLERANCES = {0.1, 0.03, 0.01, 0.003, 0.001};

    private static final int DAYS = 8;
    private static final double BRIM = 100;

    /// After dawn. Crews come by within five hours, to one container always at the same time.
    private static final Duration MORNING = Duration.ofHours(1);

    private static final int MINUTES = 300;
    private static final Duration AFTERNOON = Duration.ofHours(10);

    /// The schedule with the fewest visits that keeps the promise, or that overflows no more than
    /// one that comes as often as it can.
    ///
    /// @param schedules by accepted chance of an overflow between two visits
    FixedSchedule seldomest(DoubleFunction<FixedSchedule> schedules) {
        FixedSchedule careful = schedules.apply(0);
        double enough = Math.max(PROMISE, overflows(careful) + SLACK);
        for (double tolerance : TOLERANCES) {
            FixedSchedule schedule = schedules.apply(tolerance);
            if (overflows(schedule) <= enough) {
                return schedule;
            }
        }
        return careful;
    }

    /// Share of the containers that overflow on a day, 0..1; the recorded day does not count, since
    /// no schedule made its morning.
    double overflows(FixedSchedule schedule) {
        RepeatedDay truth = new RepeatedDay(day, city, seed);
        int overflowed = 0;
        for (int number = 0; number < DAYS; number++) {
            Map<ContainerId, Instant> emptied = new HashMap<>();
            Set<ContainerId> over = new HashSet<>();
            for (ContainerId id : schedule.due(number)) {
                empty(id, morning(id, truth.begins()), truth, emptied, over);
            }
            for (ContainerId id : schedule.dueAgain()) {
                empty(id, truth.begins().plus(AFTERNOON), truth, emptied, over);
            }
            look(truth.ends(), truth, emptied, over);
            overflowed += number == 0 ? 0 : over.size();
            truth.nextDay(emptied);
        }
        return overflowed / (double) (city.containers().size() * (DAYS - 1));
    }

    private void empty(
            ContainerId id,
            Instant at,
            RepeatedDay truth,
            Map<ContainerId, Instant> emptied,
            Set<ContainerId> over) {
        if (!at.isAfter(closes(id, at))) {
            look(id, at, truth, emptied, over);
            emptied.put(id, at);
        }
    }

    private Instant morning(ContainerId id, Instant dawn) {
        long minutes = Math.floorMod(id.value().hashCode(), MINUTES);
        Instant usual = dawn.plus(MORNING).plus(Duration.ofMinutes(minutes));
        Instant closes = closes(id, usual);
        return usual.isBefore(closes) ? usual : closes;
    }

    private Instant closes(ContainerId id, Instant day) {
        Container container = Objects.requireNonNull(city.containers().get(id), id::value);
        return day.atZone(city.zone()).with(container.window().to()).toInstant();
    }

    private void look(
            Instant at,
            RepeatedDay truth,
            Map<ContainerId, Instant> emptied,
            Set<ContainerId> over) {
        city.containers().keySet().forEach(id -> look(id, at, truth, emptied, over));
    }

    private static void look(
            ContainerId id,
            Instant at,
            RepeatedDay truth,
            Map<ContainerId, Instant> emptied,
            Set<ContainerId> over) {
        if (truth.fill(id, at, emptied) > BRIM) {
            over.add(id);
        }
    }
}
