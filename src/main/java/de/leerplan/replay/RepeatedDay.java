package de.leerplan.replay;

import de.leerplan.forecast.HourOfWeek;
import de.leerplan.model.City;
import de.leerplan.model.Container;
import de.leerplan.model.ContainerId;
import de.leerplan.operations.Fact;
import de.leerplan.operations.Measured;
import de.leerplan.operations.Observation.ContainerCarriedOver;
import de.leerplan.operations.Observation.DayBegan;
import de.leerplan.operations.Observation.ReadingReceived;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A sample day lived through several times, one after the other: what is left in the containers
/// in the evening is there in the morning, with what came in by night. A policy that leaves work
/// for tomorrow so meets it again.
///
/// Every day fills like the recorded one; by night containers fill by their habits. Closures and
/// breakdowns happen on the first day only.
public final class RepeatedDay {
    private static final Duration A_DAY = Duration.ofDays(1);

    /// What stays in an emptied container, percent.
    private static final double REST = 1;

    private final SampleDay day;
    private final City city;
    private final Map<ContainerId, Double> dawn = new LinkedHashMap<>();
    private final Map<ContainerId, Double> night = new HashMap<>();
    private int number;

    public RepeatedDay(SampleDay day, City city) {
        this.day = day;
        this.city = city;
        for (ContainerId id : day.truth().courses().keySet()) {
            dawn.put(id, day.truth().fill(id, day.begins()));
            night.put(id, 0.0);
        }
        for (Fact fact : day.facts()) {
            if (fact instanceof ContainerCarriedOver known) {
                night.put(known.container(), overNight(known));
            }
        }
    }

    public Instant begins() {
        return shifted(day.begins());
    }

    public Instant ends() {
        return shifted(day.ends());
    }

    /// Which time the day is lived through, from 0.
    public int number() {
        return number;
    }

    /// What the control room hears until `now`, if a container was emptied as `emptied` says.
    public List<Fact> heard(Instant after, Instant now, Map<ContainerId, Instant> emptied) {
        List<Fact> heard = new ArrayList<>();
        for (Fact fact : day.facts()) {
            Instant at = shifted(fact.at());
            if (at.isAfter(after) && !at.isAfter(now)) {
                if (fact instanceof ReadingReceived reading) {
                    heard.add(retold(reading, emptied));
                } else if (number == 0
                        && !(fact instanceof DayBegan || fact instanceof ContainerCarriedOver)) {
                    heard.add(fact);
                }
            }
        }
        return heard;
    }

    /// What the first morning begins with.
    public List<Fact> opening() {
        return day.facts().stream()
                .filter(fact -> fact instanceof DayBegan || fact instanceof ContainerCarriedOver)
                .toList();
    }

    /// The true fill in percent, above 100 where waste piles up beside the container.
    public double fill(ContainerId container, Instant at, Map<ContainerId, Instant> emptied) {
        Instant last = emptied.get(container);
        return last == null || last.isAfter(at) || last.isBefore(begins())
                ? dawn(container) + risen(container, at)
                : REST + risen(container, at) - risen(container, last);
    }

    /// How far a container would have risen by the next day's `at`, if nobody came; percent.
    public double tomorrow(ContainerId container, Instant at) {
        return dawn(container)
                + risen(container, ends())
                + night.getOrDefault(container, 0.0)
                + risen(container, at);
    }

    /// The next day begins, with what `emptied` has left.
    public void nextDay(Map<ContainerId, Instant> emptied) {
        for (ContainerId id : dawn.keySet()) {
            dawn.put(id, fill(id, ends(), emptied) + night.getOrDefault(id, 0.0));
        }
        number++;
    }

    private double dawn(ContainerId container) {
        return dawn.getOrDefault(container, 0.0);
    }

    private double risen(ContainerId container, Instant at) {
        Instant recorded = at.minus(A_DAY.multipliedBy(number));
        return day.truth().fill(container, recorded) - day.truth().fill(container, day.begins());
    }

    private double overNight(ContainerCarriedOver known) {
        double rise = 0;
        Instant morning = day.begins().plus(A_DAY);
        for (Instant at = day.ends(); at.isBefore(morning); at = at.plus(Truth.STEP)) {
            int hour = HourOfWeek.of(at, city.zone());
            rise += known.habit().percentPerHour().get(hour) / 2;
        }
        return rise;
    }

    private Instant shifted(Instant recorded) {
        return recorded.plus(A_DAY.multipliedBy(number));
    }

    /// The reading with its noise, or its lie, of what is in the container now.
    private ReadingReceived retold(ReadingReceived reading, Map<ContainerId, Instant> emptied) {
        Instant at = shifted(reading.measuredAt());
        Container container = city.containers().get(reading.container());
        Measured measured = reading.measured();
        boolean honest =
                switch (day.truth().fault(reading.container())) {
                    case NONE, FIRE -> true;
                    case STUCK, SPIKES -> false;
                };
        if (container != null && honest && measured instanceof Measured.Distance distance) {
            double recorded = day.truth().fill(container.id(), reading.measuredAt());
            double noise =
                    distance.millimetres() - Sensor.distance(container.calibration(), recorded);
            double fill = fill(container.id(), at, emptied);
            measured = Sensor.measured(Sensor.distance(container.calibration(), fill) + noise);
        }
        return new ReadingReceived(
                shifted(reading.at()), at, reading.container(), measured, reading.health());
    }
}
