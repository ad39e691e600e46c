package de.leerplan.operations;

import de.leerplan.forecast.Forecast;
import de.leerplan.forecast.HabitBook;
import de.leerplan.model.City;
import de.leerplan.model.Closure;
import de.leerplan.model.Container;
import de.leerplan.model.ContainerId;
import de.leerplan.model.OrderId;
import de.leerplan.model.Saying;
import de.leerplan.model.Truck;
import de.leerplan.model.TruckId;

import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.function.Consumer;

/// Everything known about one working day at one moment. Immutable; shared freely between threads.
///
/// @param day empty until a `DayBegan`
/// @param now time of the last fact
/// @param holds what dispatchers hold against the planner
/// @param history plans that came into force today and changed a tour, the newest last
/// @param devices radio devices that people assigned, and those that wait for it
public record DayState(
        City city,
        Optional<LocalDate> day,
        Instant now,
        HabitBook habits,
        PMap<ContainerId, ContainerState> containers,
        PMap<OrderId, OrderState> orders,
        PMap<TruckId, TruckState> trucks,
        RoadBook roads,
        PlanBook plan,
        PVector<Notice> notices,
        Tally tally,
        Holds holds,
        PVector<AcceptedPlan> history,
        DeviceBoard devices) {
    private static final int NOTICES_KEPT = 400;
    private static final int PLANS_KEPT = 100;
    private static final LocalTime NEXT_OPPORTUNITY = LocalTime.of(10, 0);

    /// The state before the first fact of a day.
    public static DayState before(City city) {
        PMap<ContainerId, ContainerState> containers = HashTreePMap.empty();
        for (Container container : city.containers().values()) {
            containers =
                    containers.plus(
                            container.id(), ContainerState.unknown(container, Instant.EPOCH));
        }
        PMap<TruckId, TruckState> trucks = HashTreePMap.empty();
        for (Truck truck : city.trucks().values()) {
            trucks = trucks.plus(truck.id(), TruckState.atDepot(truck, city.depot().place()));
        }
        return new DayState(
                city,
                Optional.empty(),
                Instant.EPOCH,
                HabitBook.EMPTY,
                containers,
                HashTreePMap.empty(),
                trucks,
                RoadBook.EMPTY,
                PlanBook.BLANK,
                TreePVector.empty(),
                Tally.ZERO,
                Holds.NONE,
                TreePVector.empty(),
                DeviceBoard.EMPTY);
    }

    /// What `fact` leads to. Pure.
    ///
    /// @throws RuntimeException if the fact makes no sense; this state then still holds
    public Step after(Fact fact) {
        DayState reached = reaching(fact.at());
        DayState learned =
                switch (fact) {
                    case Observation observation -> ObservationFold.fold(reached, observation);
                    case Decision decision -> DecisionFold.fold(reached, decision);
                    case Result result -> PlanFold.fold(reached, result);
                };
        return Wishes.step(learned);
    }

    /// The forecast along today's habits.
    public Forecast forecast() {
        return new Forecast(habits, city.zone());
    }

    /// Closures by id: those that hold, and those to come.
    public PMap<String, Closure> closures() {
        return roads.closures();
    }

    /// When a container that is left today can be emptied next: tomorrow at ten.
    public Instant nextOpportunity() {
        LocalDate today = day.orElseGet(() -> now.atZone(city.zone()).toLocalDate());
        return today.plusDays(1).atTime(NEXT_OPPORTUNITY).atZone(city.zone()).toInstant();
    }

    /// @throws IllegalArgumentException if the city has no such container
    public ContainerState container(ContainerId id) {
        ContainerState found = containers.get(id);
        if (found == null) {
            throw new Indigestible(
                    FactFlaw.NO_CONTAINER.of(id, city.name()),
                    "No container " + id + " in " + city.name());
        }
        return found;
    }

    /// @throws IllegalArgumentException if nobody took such an order
    public OrderState order(OrderId id) {
        OrderState found = orders.get(id);
        if (found == null) {
            throw new Indigestible(FactFlaw.NO_ORDER.of(id), "No order " + id);
        }
        return found;
    }

    /// Empty if nobody took such an order.
    Optional<OrderState> knownOrder(OrderId id) {
        return Optional.ofNullable(orders.get(id));
    }

    /// @throws IllegalArgumentException if the city has no such truck
    public TruckState truck(TruckId id) {
        TruckState found = trucks.get(id);
        if (found == null) {
            throw new Indigestible(
                    FactFlaw.NO_TRUCK.of(id, city.name()), "No truck " + id + " in " + city.name());
        }
        return found;
    }

    DayState reaching(Instant at) {
        return changed(
                d -> {
                    d.now = at.isAfter(now) ? at : now;
                    d.tally = tally.fact();
                });
    }

    DayState begun(LocalDate newDay) {
        return changed(d -> d.day = Optional.of(newDay));
    }

    DayState with(HabitBook newHabits) {
        return changed(d -> d.habits = newHabits);
    }

    DayState with(ContainerState container) {
        return changed(d -> d.containers = containers.plus(container.container().id(), container));
    }

    DayState with(OrderState order) {
        return changed(d -> d.orders = orders.plus(order.order().id(), order));
    }

    DayState with(TruckState truck) {
        return changed(d -> d.trucks = trucks.plus(truck.truck().id(), truck));
    }

    DayState with(RoadBook newRoads) {
        return changed(d -> d.roads = newRoads);
    }

    DayState with(PlanBook newPlan) {
        return changed(d -> d.plan = newPlan);
    }

    DayState with(Tally newTally) {
        return changed(d -> d.tally = newTally);
    }

    DayState with(DeviceBoard newDevices) {
        return changed(d -> d.devices = newDevices);
    }

    DayState withNotices(PVector<Notice> newNotices) {
        return changed(d -> d.notices = newNotices);
    }

    DayState with(Holds newHolds) {
        return changed(d -> d.holds = newHolds);
    }

    /// With one more plan that came into force; the oldest are forgotten.
    DayState remembering(AcceptedPlan accepted) {
        PVector<AcceptedPlan> kept = history.size() < PLANS_KEPT ? history : history.minus(0);
        return changed(d -> d.history = kept.plus(accepted));
    }

    DayState disturbed(Cause.Kind kind, String subject) {
        return with(plan.disturbed(new Cause(kind, subject), tally.facts()));
    }

    DayState noting(Notice.Severity severity, Notice.Kind kind, String subject, String detail) {
        return noting(severity, kind, subject, detail, Optional.empty());
    }

    DayState noting(
            Notice.Severity severity,
            Notice.Kind kind,
            String subject,
            String detail,
            Optional<Saying> saying) {
        long number = notices.isEmpty() ? 1 : notices.get(notices.size() - 1).number() + 1;
        Notice notice =
                new Notice(number, now, severity, kind, subject, detail, saying, Optional.empty());
        PVector<Notice> kept = notices.size() < NOTICES_KEPT ? notices : notices.minus(0);
        return withNotices(kept.plus(notice));
    }

    private DayState changed(Consumer<DayDraft> change) {
        DayDraft draft = new DayDraft(this);
        change.accept(draft);
        return draft.state();
    }
}
