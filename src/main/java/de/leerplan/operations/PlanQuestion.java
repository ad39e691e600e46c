package de.leerplan.operations;

import de.leerplan.model.ContainerId;
import de.leerplan.model.GeoPoint;
import de.leerplan.model.JobId;
import de.leerplan.model.OrderId;
import de.leerplan.model.Stop;
import de.leerplan.model.Tour;
import de.leerplan.model.TruckId;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Puts what the planner must know into a request.
public final class PlanQuestion {
    /// A truck that is home is sent out again if so much of its shift is left.
    private static final Duration WORTH_ANOTHER_TOUR = Duration.ofMinutes(90);

    private PlanQuestion() {}

    static PlanRequest of(DayState s, long number, Cause cause) {
        return of(s, number, cause, Set.of());
    }

    /// The same question on what is known by now, with the strongest of its causes; empty if nobody
    /// waits for its answer any more. Where streets changed meanwhile, or only some tours are
    /// asked about, it stays as it was.
    static Optional<Intent> renewed(DayState s, Intent.ProposePlan asked) {
        if (s.plan().outstanding().orElse(-1) != asked.number()) {
            return Optional.empty();
        }
        Cause cause = s.plan().disturbance().map(asked.cause()::strongerOf).orElse(asked.cause());
        boolean some =
                asked.cause().kind() == Cause.Kind.CLOSURE || cause.kind() == Cause.Kind.CLOSURE;
        boolean kept = some || s.roads().asking().isPresent() || !s.roads().plannedFor();
        return Optional.of(
                kept ? asked : new Intent.ProposePlan(s, asked.number(), cause, s.tally().facts()));
    }

    /// The request as it would be asked now, for questions about these stops too: whether or not
    /// they are worth making today, and as if nobody held them.
    public static PlanRequest about(DayState s, Set<? extends JobId> asked) {
        return of(s, s.plan().asked(), new Cause(Cause.Kind.WANTED, ""), asked);
    }

    /// The same, from what was already worked out about the same state without these stops.
    ///
    /// @param usual `about(s, Set.of())`
    public static PlanRequest about(DayState s, Set<? extends JobId> asked, PlanRequest usual) {
        Map<ContainerId, Candidate> candidates = new TreeMap<>();
        usual.candidates().forEach(candidate -> candidates.put(candidate.container(), candidate));
        Map<OrderId, OrderCandidate> orders = new TreeMap<>();
        usual.orders().forEach(candidate -> orders.put(candidate.order().id(), candidate));
        Set<JobId> promised = new HashSet<>();
        usual.trucks().forEach(start -> promised.addAll(base(start.current())));
        for (JobId job : asked) {
            if (isOpen(s, promised, job)) {
                switch (job) {
                    case ContainerId id -> candidates.put(id, asked(s, id));
                    case OrderId id -> orders.put(id, candidate(s, s.order(id), false));
                }
            }
        }
        return new PlanRequest(
                usual.number(),
                usual.at(),
                usual.cause(),
                usual.trucks(),
                List.copyOf(candidates.values()),
                List.copyOf(orders.values()),
                usual.roads(),
                usual.prices(),
                held(s, usual.trucks(), candidates.keySet(), orders.keySet(), asked));
    }

    private static PlanRequest of(
            DayState s, long number, Cause cause, Set<? extends JobId> asked) {
        List<TruckStart> trucks = new ArrayList<>();
        Set<JobId> promised = new HashSet<>();
        for (TruckId id : s.city().trucks().keySet()) {
            TruckState truck = s.truck(id);
            TruckStart start = start(s, truck);
            boolean nothingNew = s.holds().hold(id) && start.current().stops().isEmpty();
            if (!isConcerned(s, cause, id)) {
                promised.addAll(jobs(start.current().stops()));
            } else if (truck.fit() && (!truck.home() || mayGoAgain(s, start)) && !nothingNew) {
                trucks.add(start);
                promised.addAll(base(start.current()));
            }
        }
        List<Candidate> candidates = candidates(s, promised, asked);
        List<OrderCandidate> orders = orders(s, promised, asked);
        return new PlanRequest(
                number,
                s.now(),
                cause,
                trucks,
                candidates,
                orders,
                s.roads().inForce(),
                Prices.USUAL,
                held(
                        s,
                        trucks,
                        candidates.stream().map(Candidate::container).toList(),
                        orders.stream().map(candidate -> candidate.order().id()).toList(),
                        asked));
    }

    /// After a closure only the tours that lead elsewhere by it are planned again.
    private static boolean isConcerned(DayState s, Cause cause, TruckId truck) {
        return cause.kind() != Cause.Kind.CLOSURE || s.roads().detoured().contains(truck);
    }

    private static boolean mayGoAgain(DayState s, TruckStart start) {
        return s.now().plus(WORTH_ANOTHER_TOUR).isBefore(start.shiftEnd());
    }

    private static TruckStart start(DayState s, TruckState truck) {
        LocalDate day = s.day().orElseThrow();
        Instant begins = at(s, day, truck.truck().shift().from());
        Instant ends = at(s, day, truck.truck().shift().to());
        GeoPoint place = Progress.anchor(s, truck);
        Optional<Instant> lastDone = truck.lastDone().map(DoneStop::at);
        Instant ready = lastDone.orElse(begins);
        Duration worked = Duration.between(begins, ready).minus(truck.rested());
        Tour current =
                truck.tour()
                        .orElseGet(
                                () ->
                                        new Tour(
                                                truck.truck().id(),
                                                Math.max(1, truck.version()),
                                                truck.done().size() + 1,
                                                0,
                                                List.of()));
        boolean locked = s.holds().hold(truck.truck().id());
        return new TruckStart(
                truck.truck().id(),
                place,
                ready,
                ends,
                truck.load(),
                worked.isNegative() ? Duration.ZERO : worked,
                truck.rested(),
                Reserves.of(truck),
                // A locked tour is promised to its last stop.
                locked ? current.with(current.stops().size(), current.stops()) : current,
                truck.sighting().flatMap(seen -> seen.believed(s.now(), lastDone)));
    }

    /// Who has to have what, as far as it can be had.
    private static Map<JobId, TruckId> held(
            DayState s,
            List<TruckStart> trucks,
            Collection<ContainerId> containers,
            Collection<OrderId> orders,
            Set<? extends JobId> asked) {
        Set<TruckId> driving = trucks.stream().map(TruckStart::truck).collect(Collectors.toSet());
        Map<JobId, TruckId> held = new TreeMap<>();
        Stream.<JobId>concat(containers.stream(), orders.stream())
                .filter(job -> !asked.contains(job))
                .forEach(
                        job -> {
                            TruckId truck = s.holds().stops().get(job);
                            if (truck != null && driving.contains(truck)) {
                                held.put(job, truck);
                            }
                        });
        return held;
    }

    private static List<Candidate> candidates(
            DayState s, Set<JobId> promised, Set<? extends JobId> asked) {
        List<ContainerState> wanted = new ArrayList<>();
        for (ContainerState each : s.containers().values()) {
            ContainerState container = Neglected.asOfNow(s, each);
            ContainerId id = container.container().id();
            boolean may = container.mayGo() || isHeld(s, container) || asked.contains(id);
            if (may && isOpen(s, promised, id)) {
                wanted.add(container);
            }
        }
        wanted.sort(Comparator.comparing(container -> container.container().id()));
        Weighing weighing = new Weighing(s);
        List<Candidate> candidates = new ArrayList<>();
        for (ContainerState container : wanted) {
            boolean held = isHeld(s, container) && !asked.contains(container.container().id());
            candidates.add(weighing.candidate(container, held));
        }
        return candidates;
    }

    private static Candidate asked(DayState s, ContainerId id) {
        return new Weighing(s).candidate(Neglected.asOfNow(s, s.container(id)), false);
    }

    private static boolean isOpen(DayState s, Set<JobId> promised, JobId job) {
        return !promised.contains(job)
                && !s.roads().isCutOff(job)
                && switch (job) {
                    case ContainerId id -> !s.container(id).burns();
                    case OrderId id -> s.order(id).isOpen();
                };
    }

    /// Whether a person wants it on a truck, and nobody has said since that it is to be left.
    private static boolean isHeld(DayState s, ContainerState container) {
        return s.holds().hold(container.container().id())
                && (container.handling() == Handling.USUAL
                        || container.handling() == Handling.MUST_GO);
    }

    private static boolean isHeld(DayState s, OrderState order) {
        return s.holds().hold(order.order().id()) && order.mayGo();
    }

    private static List<OrderCandidate> orders(
            DayState s, Set<JobId> promised, Set<? extends JobId> asked) {
        List<OrderCandidate> candidates = new ArrayList<>();
        for (OrderId id : new TreeSet<>(s.orders().keySet())) {
            OrderState order = s.order(id);
            boolean wanted = order.mayGo() || asked.contains(id);
            if (wanted && isOpen(s, promised, id)) {
                candidates.add(candidate(s, order, isHeld(s, order) && !asked.contains(id)));
            }
        }
        return candidates;
    }

    private static OrderCandidate candidate(DayState s, OrderState order, boolean held) {
        Instant next = s.nextOpportunity();
        return new OrderCandidate(order.order(), order.mustGo(next) || held, next);
    }

    private static List<JobId> base(Tour tour) {
        return jobs(tour.stops().subList(0, tour.base()));
    }

    private static List<JobId> jobs(List<Stop> stops) {
        return stops.stream().flatMap(stop -> stop.job().stream()).toList();
    }

    private static Instant at(DayState s, LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(s.city().zone()).toInstant();
    }
}
