package de.leerplan.operations;

import de.leerplan.forecast.HabitBook;
import de.leerplan.model.City;
import de.leerplan.model.ContainerId;
import de.leerplan.model.OrderId;
import de.leerplan.model.TruckId;

import org.pcollections.PMap;
import org.pcollections.PVector;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/// The parts of a day's state, each exchanged by its name while one state becomes the next.
final class DayDraft {
    City city;
    Optional<LocalDate> day;
    Instant now;
    HabitBook habits;
    PMap<ContainerId, ContainerState> containers;
    PMap<OrderId, OrderState> orders;
    PMap<TruckId, TruckState> trucks;
    RoadBook roads;
    PlanBook plan;
    PVector<Notice> notices;
    Tally tally;
    Holds holds;
    PVector<AcceptedPlan> history;
    DeviceBoard devices;

    DayDraft(DayState from) {
        city = from.city();
        day = from.day();
        now = from.now();
        habits = from.habits();
        containers = from.containers();
        orders = from.orders();
        trucks = from.trucks();
        roads = from.roads();
        plan = from.plan();
        notices = from.notices();
        tally = from.tally();
        holds = from.holds();
        history = from.history();
        devices = from.devices();
    }

    DayState state() {
        return new DayState(
                city,
                day,
                now,
                habits,
                containers,
                orders,
                trucks,
                roads,
                plan,
                notices,
                tally,
                holds,
                history,
                devices);
    }
}
