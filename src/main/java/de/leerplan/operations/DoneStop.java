package de.leerplan.operations;

import de.leerplan.model.ContainerId;
import de.leerplan.model.FillLevel;
import de.leerplan.model.GeoPoint;
import de.leerplan.model.JobId;
import de.leerplan.model.Load;
import de.leerplan.model.Stop;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// A stop that a truck has behind it.
///
/// @param at when it was finished
/// @param place where the truck then stood
/// @param container the container it was for; empty for orders, unloading, breaks and the return
/// @param before believed fill of the container when the truck came
/// @param amount what went into the truck
/// @param planned the stop as it was planned last; empty if it stood on no tour
/// @param drove time at the wheel since the stop before, as far as the truck was seen to drive
/// @param rested how long its crew rested there, by its own word, however long that was planned
public record DoneStop(
        Outcome outcome,
        Instant at,
        GeoPoint place,
        Optional<ContainerId> container,
        FillLevel before,
        Load amount,
        Optional<Stop> planned,
        Duration drove,
        Duration rested) {
    DoneStop(
            Outcome outcome,
            Instant at,
            GeoPoint place,
            Optional<ContainerId> container,
            FillLevel before,
            Load amount,
            Optional<Stop> planned) {
        this(outcome, at, place, container, before, amount, planned, Duration.ZERO, Duration.ZERO);
    }

    /// The same after so much driving.
    DoneStop after(Duration driving) {
        return new DoneStop(
                outcome, at, place, container, before, amount, planned, driving, rested);
    }

    /// The same with so long a rest.
    DoneStop resting(Duration length) {
        return new DoneStop(outcome, at, place, container, before, amount, planned, drove, length);
    }

    /// What it was for; empty for what belongs to every tour, and for an order that stood on none.
    public Optional<JobId> job() {
        return container.<JobId>map(id -> id).or(() -> planned.flatMap(Stop::job));
    }

    /// How it ended.
    public enum Outcome {
        EMPTIED,
        FETCHED,
        SKIPPED,
        UNLOADED,
        RESTED,
        RETURNED
    }
}
