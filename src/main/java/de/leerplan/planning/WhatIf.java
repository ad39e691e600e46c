package de.leerplan.planning;

import de.leerplan.model.City;
import de.leerplan.model.ContainerId;
import de.leerplan.model.TruckId;
import de.leerplan.operations.Candidate;
import de.leerplan.operations.PlanChange;
import de.leerplan.operations.PlanRequest;
import de.leerplan.planning.fleet.Timetable;
import de.leerplan.planning.fleet.Visit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Answers what a change of the plan in force would mean, in the planner's own prices: the figure
/// before a drop is the figure after it. Not safe for use from several threads.
public final class WhatIf {
    private final PlanRequest request;
    private final Assignment assignment;
    private final Timetable timetable;
    private final Accounts accounts;

    /// @param request the day as it stands; the plan in force are the tours its trucks know
    public WhatIf(City city, TravelTimes times, PlanRequest request) {
        this.request = request;
        assignment = ProblemMaker.withAll(city, new LoadGroups(city), request, times);
        timetable = new Timetable(assignment.problem());
        accounts = new Accounts(request, assignment, timetable);
    }

    /// What it would mean to give `container` to `truck`.
    ///
    /// @param place how many collections of its horizon the truck makes before; the last place if
    ///     it has fewer
    public Verdict put(ContainerId container, TruckId truck, int place) {
        int visit = visit(container);
        int vehicle = vehicle(truck);
        if (visit < 0) {
            return new Verdict.Impossible(Verdict.Reason.NOT_OPEN);
        }
        if (vehicle < 0) {
            return new Verdict.Impossible(Verdict.Reason.TRUCK_NOT_FREE);
        }
        if (!assignment.problem().suits(vehicle, visit)) {
            return new Verdict.Impossible(Verdict.Reason.UNSUITABLE);
        }
        List<int[]> orders = without(visit);
        int[] order = orders.get(vehicle);
        orders.set(vehicle, with(order, Math.min(place, order.length), visit));
        return verdict(orders);
    }

    /// What it would mean to leave `container` for another day.
    public Verdict skip(ContainerId container) {
        int visit = visit(container);
        return visit < 0
                ? new Verdict.Impossible(Verdict.Reason.NOT_OPEN)
                : verdict(without(visit));
    }

    /// Why `container` is, or is not, in the plan in force; empty if no plan could have it.
    public Optional<Why> why(ContainerId container) {
        int visit = visit(container);
        if (visit < 0) {
            return Optional.empty();
        }
        Candidate candidate = assignment.candidates().get(visit);
        int own = assignment.problem().visits().get(visit).former();
        Optional<PlanChange> best = Optional.empty();
        int bestVehicle = Assignment.Crewed.HOME;
        for (int vehicle = 0; vehicle < assignment.known().size(); vehicle++) {
            Optional<PlanChange> change = vehicle == own ? Optional.empty() : best(visit, vehicle);
            if (change.isPresent()
                    && (best.isEmpty() || change.get().gainCents() > best.get().gainCents())) {
                best = change;
                bestVehicle = vehicle;
            }
        }
        long overflow = new Money(request.prices()).overflow(candidate);
        return Optional.of(
                new Why(
                        candidate.mustGo(),
                        Money.cents(overflow),
                        truck(own),
                        own == Visit.NO_TRUCK
                                ? Optional.empty()
                                : Optional.of(accounts.change(without(visit))),
                        truck(bestVehicle),
                        best));
    }

    private Optional<PlanChange> best(int visit, int vehicle) {
        if (!assignment.problem().suits(vehicle, visit)) {
            return Optional.empty();
        }
        List<int[]> orders = without(visit);
        int[] order = orders.get(vehicle);
        long least = Long.MAX_VALUE;
        int[] cheapest = order;
        for (int place = 0; place <= order.length; place++) {
            int[] longer = with(order, place, visit);
            Timetable.Judgement day = timetable.judge(vehicle, longer);
            if (day.broken() == 0 && day.price() < least) {
                least = day.price();
                cheapest = longer;
            }
        }
        orders.set(vehicle, cheapest);
        return least == Long.MAX_VALUE ? Optional.empty() : Optional.of(accounts.change(orders));
    }

    private Verdict verdict(List<int[]> orders) {
        for (int vehicle = 0; vehicle < orders.size(); vehicle++) {
            boolean worse =
                    timetable.judge(vehicle, orders.get(vehicle)).broken()
                            > timetable.judge(vehicle, assignment.known().get(vehicle)).broken();
            if (worse) {
                return new Verdict.Impossible(Verdict.Reason.NO_TIME);
            }
        }
        return new Verdict.Possible(accounts.change(orders));
    }

    private List<int[]> without(int visit) {
        List<int[]> orders = new ArrayList<>();
        for (int[] order : assignment.known()) {
            orders.add(IntStream.of(order).filter(other -> other != visit).toArray());
        }
        return orders;
    }

    private static int[] with(int[] order, int place, int visit) {
        int[] longer = new int[order.length + 1];
        System.arraycopy(order, 0, longer, 0, place);
        longer[place] = visit;
        System.arraycopy(order, place, longer, place + 1, order.length - place);
        return longer;
    }

    private int visit(ContainerId container) {
        for (int visit = 0; visit < assignment.candidates().size(); visit++) {
            if (assignment.candidates().get(visit).container().equals(container)) {
                return visit;
            }
        }
        return -1;
    }

    private int vehicle(TruckId truck) {
        return assignment.trucks().stream()
                .filter(crewed -> crewed.start().truck().equals(truck))
                .mapToInt(Assignment.Crewed::vehicle)
                .findFirst()
                .orElse(Assignment.Crewed.HOME);
    }

    private Optional<TruckId> truck(int vehicle) {
        return vehicle < 0
                ? Optional.empty()
                : assignment.trucks().stream()
                        .filter(crewed -> crewed.vehicle() == vehicle)
                        .map(crewed -> crewed.start().truck())
                        .findFirst();
    }
}
