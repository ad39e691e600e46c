package de.leerplan.replay.trial;

import de.leerplan.forecast.SensorCondition;
import de.leerplan.model.City;
import de.leerplan.model.ContainerId;
import de.leerplan.operations.ContainerState;
import de.leerplan.operations.DayState;
import de.leerplan.operations.Emptying;
import de.leerplan.operations.Fact;
import de.leerplan.operations.Observation.ReadingReceived;
import de.leerplan.operations.Observation.TimePassed;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Folds what it hears and writes down what the program says of sensors, and how far beliefs and
/// bare readings are from the truth.
final class ControlRoom {
    private static final int COMPARED_EVERY_HOURS = 6;

    private final List<TrueBin> bins;
    private final List<Fault> faults;
    private final Map<ContainerId, Integer> numbers = new HashMap<>();
    private final SensorCondition[] conditions;
    private final double[] said;
    private final List<Flag> flags = new ArrayList<>();
    private final Misses believed = new Misses();
    private final Misses raw = new Misses();
    private DayState state;

    ControlRoom(City city, List<TrueBin> bins, List<Fault> faults) {
        this.bins = bins;
        this.faults = faults;
        this.state = DayState.before(city);
        this.conditions = new SensorCondition[bins.size()];
        this.said = new double[bins.size()];
        for (int i = 0; i < bins.size(); i++) {
            numbers.put(bins.get(i).container().id(), i);
            conditions[i] = SensorCondition.FINE;
        }
    }

    DayState state() {
        return state;
    }

    List<Flag> flags() {
        return flags;
    }

    Misses believed() {
        return believed;
    }

    Misses raw() {
        return raw;
    }

    void take(Fact fact) {
        DayState before = state;
        state = state.after(fact).next();
        if (fact instanceof ReadingReceived reading) {
            int bin = numbers.getOrDefault(reading.container(), 0);
            said[bin] = reading.measured().fill(bins.get(bin).container().calibration()).percent();
            emptied(bin, before.container(reading.container()), fact.at());
            flag(bin, fact.at());
        } else if (fact instanceof TimePassed) {
            for (int bin = 0; bin < bins.size(); bin++) {
                flag(bin, fact.at());
            }
            compare(fact.at());
        }
    }

    private ContainerState now(int bin) {
        return state.container(bins.get(bin).container().id());
    }

    private void flag(int bin, Instant at) {
        SensorCondition condition = now(bin).condition();
        if (condition != conditions[bin] && condition != SensorCondition.FINE) {
            flags.add(new Flag(bin, at, Optional.of(condition), at));
        }
        conditions[bin] = condition;
    }

    private void emptied(int bin, ContainerState before, Instant at) {
        Optional<Emptying> emptying = now(bin).emptied();
        emptying.filter(e -> e.truck().isEmpty() && !before.emptied().equals(emptying))
                .ifPresent(e -> flags.add(new Flag(bin, at, Optional.empty(), e.at())));
    }

    private void compare(Instant at) {
        if (at.getEpochSecond() % (COMPARED_EVERY_HOURS * 3600L) != 0) {
            return;
        }
        for (int bin = 0; bin < bins.size(); bin++) {
            ContainerState container = now(bin);
            if (container.sensor().pulse().seconds() > 0) {
                double truth = Math.min(100, bins.get(bin).percent(at));
                double mean =
                        state.forecast().at(container.container(), container.belief(), at).mean();
                boolean faulty = faulty(bin, at);
                believed.add(Math.abs(Math.min(100, mean) - truth), faulty);
                raw.add(Math.abs(said[bin] - truth), faulty);
            }
        }
    }

    private boolean faulty(int bin, Instant at) {
        return faults.stream().anyMatch(fault -> fault.bin() == bin && fault.at(at));
    }
}
