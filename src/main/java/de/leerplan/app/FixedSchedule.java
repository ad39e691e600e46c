package de.leerplan.app;

import de.leerplan.forecast.Belief;
import de.leerplan.forecast.Forecast;
import de.leerplan.model.Container;
import de.leerplan.model.ContainerId;
import de.leerplan.operations.ContainerState;
import de.leerplan.operations.DayState;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// The fixed schedule that the planner is measured against: a good one.
///
/// Every container has an interval of its own, the longest of the usual ones at which the chance
/// that it overflows before its next day is at most `tolerance`, by the same habits and the same
/// forecast that the planner has. Its days begin where the recorded morning finds it: one that must
/// have been emptied so long ago is due today. Few cities tune theirs so finely; most have one
/// interval a district.
final class FixedSchedule {
    private static final int[] INTERVALS = {14, 10, 7, 5, 4, 3, 2, 1};
    private static final Duration A_DAY = Duration.ofDays(1);
    private static final Duration A_SHIFT = Duration.ofHours(5);

    private final Map<ContainerId, Integer> interval = new HashMap<>();
    private final Map<ContainerId, Integer> first = new HashMap<>();

    /// @param morning the state before the first plan, with what was carried over
    /// @param tolerance accepted chance of an overflow between two visits, 0..1
    FixedSchedule(DayState morning, double tolerance) {
        for (ContainerState container : morning.containers().values()) {
            add(morning, container, tolerance);
        }
    }

    /// The containers whose day it is.
    ///
    /// @param day number of the day, from 0
    Set<ContainerId> due(int day) {
        Set<ContainerId> due = new HashSet<>();
        interval.forEach(
                (id, days) -> {
                    int since = day - first.getOrDefault(id, 0);
                    if (since >= 0 && since % days == 0) {
                        due.add(id);
                    }
                });
        return due;
    }

    private void add(DayState morning, ContainerState state, double tolerance) {
        Container container = state.container();
        Forecast forecast = morning.forecast();
        Instant visit = morning.now().plus(A_SHIFT);
        int days = longest(forecast, container, visit, tolerance);
        interval.put(container.id(), days);
        first.put(container.id(), firstDay(forecast, state, visit, days));
    }

    private static int longest(
            Forecast forecast, Container container, Instant visit, double tolerance) {
        Belief empty = Belief.emptied(visit);
        for (int days : INTERVALS) {
            // A visit may come half a shift later than the last one did.
            Instant next = visit.plus(A_DAY.multipliedBy(days)).plus(A_SHIFT.dividedBy(2));
            if (forecast.at(container, empty, next).chanceAbove(100) <= tolerance) {
                return days;
            }
        }
        return 1;
    }

    /// How many days are left of an interval that began when the container was empty.
    private static int firstDay(Forecast forecast, ContainerState state, Instant visit, int days) {
        Container container = state.container();
        double now = forecast.at(container, state.belief(), visit).mean();
        int age = 0;
        while (age < days && risen(forecast, container, visit, age + 0.5) <= now) {
            age++;
        }
        return days == 1 ? 0 : days - age;
    }

    /// Percent that come in during so many days before `visit`.
    private static double risen(
            Forecast forecast, Container container, Instant visit, double days) {
        Instant before = visit.minusSeconds(Math.round(days * A_DAY.toSeconds()));
        return forecast.at(container, Belief.emptied(before), visit).mean();
    }
}
