package de.leerplan.replay;

import de.leerplan.model.City;
import de.leerplan.model.Container;
import de.leerplan.model.ContainerId;
import de.leerplan.operations.Fact;
import de.leerplan.operations.Measured;
import de.leerplan.operations.Observation.ReadingReceived;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The containers of a sample day while it is played. They report what was recorded; once a crew
/// has emptied one, its readings tell what has come in since. It also knows the truth, for scores.
/// Safe for use from several threads.
public final class SimulatedBins implements Recording {
    /// What stays in an emptied container, percent.
    private static final double REST = 1;

    private final SampleDay day;
    private final City city;
    private final Map<ContainerId, List<Instant>> emptied = new HashMap<>();
    private int next;

    public SimulatedBins(SampleDay day, City city) {
        this.day = day;
        this.city = city;
    }

    @Override
    public Instant begins() {
        return day.begins();
    }

    @Override
    public Instant ends() {
        return day.ends();
    }

    @Override
    public synchronized List<Fact> due(Instant now) {
        List<Fact> due = new ArrayList<>();
        while (next < day.facts().size() && !day.facts().get(next).at().isAfter(now)) {
            due.add(asItIs(day.facts().get(next)));
            next++;
        }
        return due;
    }

    /// A crew has emptied a container.
    public synchronized void emptied(ContainerId container, Instant at) {
        emptied.computeIfAbsent(container, id -> new ArrayList<>()).add(at);
    }

    /// The true fill in percent, above 100 where waste piles up beside the container.
    public synchronized double fill(ContainerId container, Instant at) {
        double recorded = day.truth().fill(container, at);
        return lastEmptied(container, at)
                .map(time -> REST + recorded - day.truth().fill(container, time))
                .orElse(recorded);
    }

    /// The containers that were over the brim at some moment up to `until`.
    public synchronized List<ContainerId> overflowed(Instant until) {
        return day.truth().courses().keySet().stream()
                .filter(container -> overflowed(container, until))
                .toList();
    }

    private boolean overflowed(ContainerId container, Instant until) {
        for (Instant at = begins(); !at.isAfter(until); at = at.plus(Truth.STEP)) {
            if (fill(container, at) > 100) {
                return true;
            }
        }
        return emptied.getOrDefault(container, List.of()).stream()
                .filter(time -> !time.isAfter(until))
                .anyMatch(time -> fill(container, time.minusMillis(1)) > 100);
    }

    private Optional<Instant> lastEmptied(ContainerId container, Instant at) {
        return emptied.getOrDefault(container, List.of()).stream()
                .filter(time -> !time.isAfter(at))
                .max(Instant::compareTo);
    }

    private Fact asItIs(Fact fact) {
        return fact instanceof ReadingReceived reading
                        && reading.measured() instanceof Measured.Distance distance
                        && tellsTheTruth(reading)
                        && lastEmptied(reading.container(), reading.measuredAt()).isPresent()
                ? since(reading, distance)
                : fact;
    }

    private boolean tellsTheTruth(ReadingReceived reading) {
        return switch (day.truth().fault(reading.container())) {
            case NONE, FIRE -> true;
            case STUCK, SPIKES -> false;
        };
    }

    /// The same reading, noise and all, of what has come in since the container was emptied.
    private ReadingReceived since(ReadingReceived reading, Measured.Distance distance) {
        Container container = city.containers().get(reading.container());
        if (container == null) {
            return reading;
        }
        Instant at = reading.measuredAt();
        double recorded = day.truth().fill(container.id(), at);
        double noise = distance.millimetres() - Sensor.distance(container.calibration(), recorded);
        double now = Sensor.distance(container.calibration(), fill(container.id(), at)) + noise;
        return new ReadingReceived(
                reading.at(), at, reading.container(), Sensor.measured(now), reading.health());
    }
}
