package de.leerplan.operations;

import static de.leerplan.operations.Notice.Severity.INFO;
import static de.leerplan.operations.Notice.Severity.WARNING;

import de.leerplan.model.ContainerId;
import de.leerplan.model.JobId;
import de.leerplan.model.OrderId;
import de.leerplan.model.Tour;
import de.leerplan.model.TruckId;
import de.leerplan.operations.Decision.PlanOverridden;
import de.leerplan.operations.Decision.StopsLocked;
import de.leerplan.operations.Decision.StopsUnlocked;
import de.leerplan.operations.Result.PlanProposed;

import java.util.List;

/// What a person changes in the plan by hand, and holds against the planner.
final class OverrideFold {
    private OverrideFold() {}

    /// The tours come into force as they were priced. If the day has overtaken them, the planner is
    /// asked for others that keep to what the person wanted.
    static DayState overridden(DayState s, PlanOverridden fact) {
        DayState held = s;
        for (StopMove move : fact.moves()) {
            held = held(held, move, fact.held());
        }
        PlanProposed wanted =
                new PlanProposed(
                        fact.at(),
                        s.plan().asked(),
                        fact.cause(),
                        fact.tours(),
                        fact.figures(),
                        fact.change());
        return goesOn(s, fact.tours())
                ? PlanFold.accept(PlanFold.overtaken(held), wanted, fact.by())
                : late(held, fact);
    }

    /// Where a stop is not on the truck that is to have it, the planner is asked to put it there. A
    /// plan that was asked for before may put it elsewhere.
    static DayState locked(DayState s, StopsLocked fact) {
        fact.containers().forEach(s::container);
        fact.orders().forEach(s::order);
        boolean there = TourDifference.left(s, fact.truck()).containsAll(fact.jobs());
        DayState held = PlanFold.dropped(s.with(s.holds().with(fact.jobs(), fact.truck())));
        return (there ? held : held.disturbed(Cause.Kind.OVERRIDDEN, subject(fact.jobs())))
                .noting(INFO, Notice.Kind.STOPS_LOCKED, subject(fact.jobs()), fact.by());
    }

    static DayState unlocked(DayState s, StopsUnlocked fact) {
        return asked(s.with(s.holds().without(fact.jobs())), fact.jobs())
                .noting(INFO, Notice.Kind.STOPS_UNLOCKED, subject(fact.jobs()), fact.by());
    }

    /// An order was promised to a citizen, and what has to be done today and is on no tour may be
    /// on one now: neither waits. For anything else, something better is a matter of gain.
    private static DayState asked(DayState s, List<JobId> free) {
        for (JobId job : free) {
            switch (job) {
                case OrderId id -> {
                    if (s.knownOrder(id).filter(OrderState::mayGo).isPresent()) {
                        return s.disturbed(Cause.Kind.ORDER, id.value());
                    }
                }
                case ContainerId id -> {
                    if (s.container(id).mustGo() && Progress.isOnNoTour(s, id)) {
                        return s.disturbed(Cause.Kind.CONTAINER_HANDLED, id.value());
                    }
                }
            }
        }
        return s.disturbed(Cause.Kind.HOLD_LIFTED, subject(free));
    }

    /// A plan in force keeps what is locked in it; one that was asked for before may not.
    static DayState locked(DayState s, TruckId truck, String by) {
        s.truck(truck);
        return PlanFold.dropped(s.with(s.holds().locking(truck)))
                .noting(INFO, Notice.Kind.TRUCK_LOCKED, truck.value(), by);
    }

    static DayState unlocked(DayState s, TruckId truck, String by) {
        s.truck(truck);
        return s.with(s.holds().unlocking(truck))
                .disturbed(Cause.Kind.HOLD_LIFTED, truck.value())
                .noting(INFO, Notice.Kind.TRUCK_UNLOCKED, truck.value(), by);
    }

    /// Whoever gives a stop to a truck no longer wants it left for another day.
    private static DayState held(DayState s, StopMove move, boolean stays) {
        DayState wanted = move.to().isPresent() ? wanted(s, move.job()) : s;
        List<JobId> it = List.of(move.job());
        Holds holds =
                move.to()
                        .filter(_ -> stays)
                        .map(truck -> s.holds().with(it, truck))
                        .orElseGet(() -> s.holds().without(it));
        return wanted.with(holds);
    }

    private static DayState wanted(DayState s, JobId job) {
        return switch (job) {
            case ContainerId id -> {
                ContainerState container = s.container(id);
                boolean left = container.handling() == Handling.NOT_TODAY;
                yield left ? s.with(container.handled(Handling.USUAL)) : s;
            }
            case OrderId id -> {
                OrderState order = s.order(id);
                boolean left = order.handling() == Handling.NOT_TODAY;
                yield left ? s.with(order.handled(Handling.USUAL)) : s;
            }
        };
    }

    private static boolean goesOn(DayState s, List<Tour> tours) {
        return tours.stream()
                .allMatch(
                        tour ->
                                s.truck(tour.truck()).fit()
                                        && !FireFold.leadsTo(s, tour)
                                        && TourFit.trimmed(s.truck(tour.truck()), tour)
                                                .isPresent());
    }

    private static DayState late(DayState s, PlanOverridden fact) {
        return s.disturbed(Cause.Kind.OVERRIDDEN, fact.cause().subject())
                .noting(WARNING, Notice.Kind.OVERRIDE_LATE, fact.cause().subject(), fact.by());
    }

    /// One by its name, several by the first and how many more.
    private static String subject(List<JobId> jobs) {
        return switch (jobs.size()) {
            case 0 -> "";
            case 1 -> jobs.getFirst().value();
            default -> "%s + %d".formatted(jobs.getFirst(), jobs.size() - 1);
        };
    }
}
