package de.leerplan.operations;

import de.leerplan.forecast.Belief;
import de.leerplan.forecast.OverflowRisk;
import de.leerplan.forecast.SensorTrack;
import de.leerplan.model.Container;

import org.pcollections.PVector;

import java.time.Instant;
import java.util.Optional;

/// The parts of a container's state, each exchanged by its name while one state becomes the next.
final class ContainerDraft {
    Container container;
    Belief belief;
    OverflowRisk overflow;
    Handling handling;
    SensorTrack sensor;
    SensorHealth health;
    Optional<Instant> heardAt;
    MeasuredTimes measuredTimes;
    PVector<FillPoint> curve;
    Optional<Emptying> emptied;

    ContainerDraft(ContainerState from) {
        container = from.container();
        belief = from.belief();
        overflow = from.overflow();
        handling = from.handling();
        sensor = from.sensor();
        health = from.health();
        heardAt = from.heardAt();
        measuredTimes = from.measuredTimes();
        curve = from.curve();
        emptied = from.emptied();
    }

    ContainerState state() {
        return new ContainerState(
                container,
                belief,
                overflow,
                handling,
                sensor,
                health,
                heardAt,
                measuredTimes,
                curve,
                emptied);
    }
}
