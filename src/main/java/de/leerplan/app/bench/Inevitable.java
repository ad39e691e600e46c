package de.leerplan.app.bench;

import de.leerplan.model.Container;
import de.leerplan.model.ContainerId;
import de.leerplan.operations.DayState;
import de.leerplan.operations.VisitingHours;
import de.leerplan.replay.RepeatedDay;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/// Tells overflows that nobody could prevent: since the last moment at which a truck might come
/// more has come in than the container holds. What is left is what a plan can be judged by.
final class Inevitable {
    private static final double FULL = 100;

    private final RepeatedDay truth;
    private final Map<ContainerId, Double> byDawn = new HashMap<>();

    Inevitable(RepeatedDay truth) {
        this.truth = truth;
    }

    /// The day ends: what comes in from the last moment at which a truck might come until the next
    /// day begins.
    void night(DayState s) {
        Instant dawn = truth.begins().plus(Duration.ofDays(1));
        for (ContainerId id : s.containers().keySet()) {
            Instant closes = hours(s, id).closes(s.city());
            byDawn.put(id, truth.rise(id, closes, dawn));
        }
    }

    /// @param at when the container was seen to be over the brim, today
    boolean is(DayState s, ContainerId id, Instant at) {
        VisitingHours hours = hours(s, id);
        if (at.isBefore(hours.opens(s.city()))) {
            double night = byDawn.getOrDefault(id, 0.0);
            return RepeatedDay.REST + night + truth.rise(id, truth.begins(), at) > FULL;
        }
        Instant closes = hours.closes(s.city());
        return at.isAfter(closes) && RepeatedDay.REST + truth.rise(id, closes, at) > FULL;
    }

    private static VisitingHours hours(DayState s, ContainerId id) {
        Container container = s.container(id).container();
        return VisitingHours.on(s.city(), s.day().orElseThrow(), container);
    }
}
