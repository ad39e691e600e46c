package de.leerplan.planning;

import de.leerplan.model.City;
import de.leerplan.model.JobId;
import de.leerplan.model.Tour;
import de.leerplan.model.TruckId;
import de.leerplan.operations.Hypothesis;
import de.leerplan.operations.Outing;
import de.leerplan.operations.PlanChange;
import de.leerplan.operations.PlanRequest;
import de.leerplan.operations.TourDifference;
import de.leerplan.operations.Verdict;
import de.leerplan.operations.Why;
import de.leerplan.planning.fleet.Timetable;
import de.leerplan.planning.fleet.Visit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// Answers what a change of the plan in force would mean, in the planner's own prices: the figure
/// before a drop is the figure after it. Not safe for use from several threads.
public final class WhatIf {
    private final PlanRequest request;
    private final Assignment assignment;
    private final Settled settled;
    private final Timetable timetable;
    private final Days days;
    private final Accounts accounts;
    private final Answer answer;

    /// @param request the day as it stands; the plan in force are the tours its trucks know
    public WhatIf(City city, TravelTimes times, PlanRequest request) {
        this(Ground.of(city), times, request, new Places());
    }

    /// @param places named already, in this order; not changed
    WhatIf(Ground ground, TravelTimes times, PlanRequest request, Places places) {
        this.request = request;
        assignment = ProblemMaker.withAll(ground, request, times, places);
        settled = Settled.of(assignment);
        timetable = new Timetable(assignment.problem());
        days = new Days(timetable, assignment.told().tours());
        accounts = new Accounts(request, assignment, days);
        answer = new Answer(ground.city(), request, assignment, days);
    }

    public Verdict price(Hypothesis what) {
        return switch (what) {
            case Hypothesis.Put put -> put(put);
            case Hypothesis.Give give -> give(give);
            case Hypothesis.Skip skip -> skip(skip.jobs());
            case Hypothesis.Lock lock -> lock(lock.jobs());
            case Hypothesis.Back back -> back(back.orders());
        };
    }

    /// Why `job` is, or is not, done by the plan in force; empty if no plan could have it.
    public Optional<Why> why(JobId job) {
        int visit = visit(job);
        if (visit < 0) {
            return Optional.empty();
        }
        int own = vehicleOf(visit);
        List<Why.Alternative> elsewhere = new ArrayList<>();
        for (int vehicle = 0; vehicle < assignment.known().size(); vehicle++) {
            if (vehicle != own) {
                TruckId other = truck(vehicle);
                best(visit, vehicle, without(List.of(visit)))
                        .map(orders -> new Why.Alternative(other, accounts.change(orders)))
                        .ifPresent(elsewhere::add);
            }
        }
        elsewhere.sort(
                Comparator.<Why.Alternative>comparingLong(a -> a.change().bill().totalMills())
                        .thenComparing(Why.Alternative::truck));
        Job what = assignment.jobs().get(visit);
        Money money = new Money(request.prices());
        long later = what.laterVisit(money);
        boolean planned = own != Visit.NO_TRUCK;
        return Optional.of(
                new Why(
                        what.mustGo(),
                        what.overflowChance(),
                        what.until(),
                        Money.cents(what.left(money) - later),
                        Money.cents(later),
                        planned ? Optional.of(truck(own)) : Optional.empty(),
                        planned ? change(skip(List.of(job))) : Optional.empty(),
                        elsewhere,
                        planned ? at(job, own, 0) : Optional.empty(),
                        planned ? at(job, own, Integer.MAX_VALUE) : Optional.empty()));
    }

    /// The cheapest trip of another that `truck` could make instead of staying at the depot.
    Optional<Outing> outing(TruckId truck) {
        int idle = vehicle(truck);
        boolean stays =
                idle >= 0
                        && assignment.known().get(idle).length == 0
                        && assignment.problem().vehicles().get(idle).idle();
        Takeovers takeovers = new Takeovers(assignment, timetable, days);
        return Optional.of(idle)
                .filter(_ -> stays)
                .flatMap(takeovers::cheapest)
                .flatMap(best -> change(verdict(best.orders())).map(c -> outing(best, c)));
    }

    private Outing outing(Takeovers.Takeover best, PlanChange change) {
        List<JobId> jobs =
                IntStream.of(best.visits())
                        .mapToObj(visit -> assignment.jobs().get(visit).id())
                        .toList();
        return new Outing(truck(best.from()), jobs, change);
    }

    private Verdict put(Hypothesis.Put put) {
        int vehicle = vehicle(put.truck());
        Optional<Verdict> refusal = refusal(put.jobs(), vehicle);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        List<Integer> visits = visits(put.jobs());
        List<int[]> orders = without(visits);
        int place = put.place();
        for (int visit : visits) {
            int[] order = orders.get(vehicle);
            orders.set(vehicle, with(order, Math.min(place, order.length), visit));
            place = place == Integer.MAX_VALUE ? place : place + 1;
        }
        return verdict(orders);
    }

    private Verdict give(Hypothesis.Give give) {
        int vehicle = vehicle(give.truck());
        Optional<Verdict> refusal = refusal(give.jobs(), vehicle);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        List<int[]> orders = without(visits(give.jobs()));
        for (int visit : visits(give.jobs())) {
            Optional<List<int[]>> longer = best(visit, vehicle, orders);
            if (longer.isEmpty()) {
                return new Verdict.Impossible(Verdict.Reason.NO_TIME);
            }
            orders = longer.get();
        }
        return verdict(orders);
    }

    private Verdict skip(List<JobId> jobs) {
        return missing(jobs).orElseGet(() -> verdict(without(visits(jobs))));
    }

    private Verdict lock(List<JobId> jobs) {
        Optional<Verdict> missing = missing(jobs);
        if (missing.isPresent()) {
            return missing.get();
        }
        long forgone = 0;
        for (JobId job : jobs) {
            forgone += why(job).map(WhatIf::forgone).orElse(0L);
        }
        return new Verdict.Possible(
                accounts.change(assignment.known()),
                accounts.figures(assignment.known()),
                List.of(),
                forgone);
    }

    private static long forgone(Why why) {
        long elsewhere = why.elsewhere().isEmpty() ? 0 : gain(why.elsewhere().getFirst().change());
        return Math.max(0, Math.max(elsewhere, why.tomorrow().map(WhatIf::gain).orElse(0L)));
    }

    private static long gain(PlanChange change) {
        return -change.bill().moneyCents();
    }

    private Verdict back(Map<TruckId, List<JobId>> wanted) {
        List<int[]> orders =
                without(wanted.values().stream().flatMap(c -> visits(c).stream()).toList());
        for (TruckId truck : wanted.keySet()) {
            int vehicle = vehicle(truck);
            if (vehicle < 0) {
                return new Verdict.Impossible(Verdict.Reason.TRUCK_NOT_FREE);
            }
            orders.set(
                    vehicle,
                    visits(wanted.get(truck)).stream().mapToInt(Integer::intValue).toArray());
        }
        return verdict(orders);
    }

    private Optional<PlanChange> at(JobId job, int vehicle, int place) {
        return change(put(new Hypothesis.Put(List.of(job), truck(vehicle), place)));
    }

    private static Optional<PlanChange> change(Verdict verdict) {
        return verdict instanceof Verdict.Possible possible
                ? Optional.of(possible.change())
                : Optional.empty();
    }

    private Optional<Verdict> refusal(List<JobId> jobs, int vehicle) {
        Optional<Verdict> missing = missing(jobs);
        if (missing.isPresent()) {
            return missing;
        }
        if (vehicle < 0) {
            return Optional.of(new Verdict.Impossible(Verdict.Reason.TRUCK_NOT_FREE));
        }
        return visits(jobs).stream().allMatch(v -> assignment.problem().suits(vehicle, v))
                ? Optional.empty()
                : Optional.of(new Verdict.Impossible(Verdict.Reason.UNSUITABLE));
    }

    private Optional<Verdict> missing(List<JobId> jobs) {
        return jobs.stream()
                .filter(job -> visit(job) < 0)
                .findFirst()
                .map(
                        c ->
                                new Verdict.Impossible(
                                        isPromised(c)
                                                ? Verdict.Reason.PROMISED
                                                : Verdict.Reason.NOT_OPEN));
    }

    private boolean isPromised(JobId job) {
        return request.trucks().stream()
                .anyMatch(start -> TourDifference.jobs(start.current()).contains(job));
    }

    /// `orders` with `visit` where it costs least on `vehicle`; empty where it fits nowhere.
    private Optional<List<int[]>> best(int visit, int vehicle, List<int[]> orders) {
        if (!assignment.problem().suits(vehicle, visit)) {
            return Optional.empty();
        }
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
        List<int[]> better = new ArrayList<>(orders);
        better.set(vehicle, cheapest);
        return least == Long.MAX_VALUE ? Optional.empty() : Optional.of(better);
    }

    private Verdict verdict(List<int[]> orders) {
        settled.along(orders);
        List<Tour> tours = new ArrayList<>();
        for (Assignment.Crewed truck : assignment.trucks()) {
            int vehicle = truck.vehicle();
            if (vehicle == Assignment.Crewed.HOME) {
                continue;
            }
            int[] known = assignment.known().get(vehicle);
            long broken = days.of(vehicle, orders.get(vehicle)).broken();
            if (broken > days.of(vehicle, known).broken()) {
                return new Verdict.Impossible(Verdict.Reason.NO_TIME);
            }
            if (!Arrays.equals(orders.get(vehicle), known)) {
                tours.add(answer.tour(truck, orders));
            }
        }
        return new Verdict.Possible(accounts.change(orders), accounts.figures(orders), tours, 0);
    }

    private List<int[]> without(Collection<Integer> visits) {
        List<int[]> orders = new ArrayList<>();
        for (int[] order : assignment.known()) {
            orders.add(IntStream.of(order).filter(other -> !visits.contains(other)).toArray());
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

    /// Numbers of those that can still be given to a truck.
    private List<Integer> visits(List<JobId> jobs) {
        return jobs.stream().map(this::visit).filter(visit -> visit >= 0).toList();
    }

    private int visit(JobId job) {
        for (int visit = 0; visit < assignment.jobs().size(); visit++) {
            if (assignment.jobs().get(visit).id().equals(job)) {
                return visit;
            }
        }
        return -1;
    }

    /// Who has it in the plan in force. A visit's own word names its territory too.
    private int vehicleOf(int visit) {
        for (int vehicle = 0; vehicle < assignment.known().size(); vehicle++) {
            if (IntStream.of(assignment.known().get(vehicle)).anyMatch(v -> v == visit)) {
                return vehicle;
            }
        }
        return Visit.NO_TRUCK;
    }

    private int vehicle(TruckId truck) {
        return assignment.trucks().stream()
                .filter(crewed -> crewed.start().truck().equals(truck))
                .mapToInt(Assignment.Crewed::vehicle)
                .findFirst()
                .orElse(Assignment.Crewed.HOME);
    }

    private TruckId truck(int vehicle) {
        return assignment.trucks().stream()
                .filter(crewed -> crewed.vehicle() == vehicle)
                .map(crewed -> crewed.start().truck())
                .findFirst()
                .orElseThrow();
    }
}
