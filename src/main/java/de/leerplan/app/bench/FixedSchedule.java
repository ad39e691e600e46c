package de.leerplan.app.bench;

import de.leerplan.forecast.Belief;
import de.leerplan.forecast.Forecast;
import de.leerplan.model.Container;
import de.leerplan.model.ContainerId;
import de.leerplan.operations.ContainerState;
import de.leerplan.operations.DayState;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// A fixed schedule that the planner is measured against: containers are emptied in rounds, each
/// on its days whatever is in it.
///
/// A round has the longest of the usual intervals at which the chance that one of its containers
/// overflows before its next day is at most `tolerance` on average, by the same habits and the same
/// forecast that the planner has.
final class FixedSchedule {
    private static final int[] INTERVALS = {14, 10, 7, 5, 4, 3, 2, 1};

    /// A container that would overflow on this share of days, 0..1, if it were emptied daily is a
    /// hot spot.
    private static final double HOT = 0.1;

    private static final Duration A_DAY = Duration.ofDays(1);
    private static final Duration A_SHIFT = Duration.ofHours(5);

    private final Map<ContainerId, Integer> interval = new HashMap<>();
    private final Map<ContainerId, Integer> first = new HashMap<>();
    private final Set<ContainerId> hotSpots = new HashSet<>();
    private final Forecast forecast;
    private final Instant visit;
    private final double tolerance;

    private FixedSchedule(DayState morning, double tolerance) {
        forecast = morning.forecast();
        visit = morning.now().plus(A_SHIFT);
        this.tolerance = tolerance;
    }

    /// What a city runs: all containers of a kind in a district are one round, on the same days,
    /// districts one after the other.
    ///
    /// @param morning the state before the first plan, with what was carried over
    /// @param tolerance accepted chance of an overflow between two visits, 0..1
    static FixedSchedule byDistrict(DayState morning, double tolerance) {
        Map<String, List<ContainerState>> rounds = new TreeMap<>();
        for (ContainerState state : morning.containers().values()) {
            Container container = state.container();
            rounds.computeIfAbsent(
                            container.kind() + " " + container.fraction() + container.district(),
                            _ -> new ArrayList<>())
                    .add(state);
        }
        FixedSchedule schedule = new FixedSchedule(morning, tolerance);
        int round = 0;
        for (List<ContainerState> together : rounds.values()) {
            schedule.add(together, round);
            round++;
        }
        return schedule;
    }

    /// Finer than any city's: every container is a round of its own, whose days begin where the
    /// recorded morning finds it. One that must have been emptied so long ago is due today.
    static FixedSchedule byContainer(DayState morning, double tolerance) {
        FixedSchedule schedule = new FixedSchedule(morning, tolerance);
        for (ContainerState state : morning.containers().values()) {
            int days = schedule.longest(List.of(state));
            schedule.add(state, days, schedule.firstDay(state, days));
        }
        return schedule;
    }

    /// Containers that a daily round does not keep: a crew empties them a second time, in the
    /// afternoon, if it may then.
    Set<ContainerId> dueAgain() {
        return hotSpots;
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

    // Nobody knows what was done on the days before, so on the first day everything full is taken.
    private void add(List<ContainerState> together, int round) {
        int days = longest(together);
        for (ContainerState state : together) {
            int own = firstDay(state, days);
            add(state, days, own == 0 ? 0 : round % days);
        }
    }

    private void add(ContainerState state, int days, int firstDay) {
        interval.put(state.container().id(), days);
        if (days == 1 && chance(state.container(), 1) > HOT) {
            hotSpots.add(state.container().id());
        }
        first.put(state.container().id(), firstDay);
    }

    private int longest(Collection<ContainerState> together) {
        for (int days : INTERVALS) {
            double sum = 0;
            for (ContainerState state : together) {
                sum += chance(state.container(), days);
            }
            if (sum <= tolerance * together.size()) {
                return days;
            }
        }
        return 1;
    }

    // A visit may come half a shift later than the last one did.
    private double chance(Container container, int days) {
        Instant next = visit.plus(A_DAY.multipliedBy(days)).plus(A_SHIFT.dividedBy(2));
        return forecast.at(container, Belief.emptied(visit), next).chanceAbove(100);
    }

    /// How many days are left of an interval that began when the container was empty.
    private int firstDay(ContainerState state, int days) {
        double now = forecast.at(state.container(), state.belief(), visit).mean();
        int age = 0;
        while (age < days && risen(state.container(), age + 0.5) <= now) {
            age++;
        }
        return days == 1 ? 0 : days - age;
    }

    /// Percent that come in during so many days before the visit.
    private double risen(Container container, double days) {
        Instant before = visit.minusSeconds(Math.round(days * A_DAY.toSeconds()));
        return forecast.at(container, Belief.emptied(before), visit).mean();
    }
}
