package de.leerplan.operations;

import de.leerplan.model.Closure;
import de.leerplan.model.ContainerId;
import de.leerplan.model.OrderId;
import de.leerplan.model.Passage;
import de.leerplan.model.RoadConditions;
import de.leerplan.model.Spell;
import de.leerplan.model.Tour;
import de.leerplan.model.TruckId;
import de.leerplan.operations.Notice.Severity;
import de.leerplan.operations.Observation.PacesTold;
import de.leerplan.operations.Observation.TrafficReported;
import de.leerplan.operations.Result.RoutesChecked;
import de.leerplan.operations.Result.RoutesFailed;

import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// What closures and traffic change. Whatever happened, what holds now is compared with what held
/// before: closures begin and end by themselves, and the same report twice changes nothing.
final class StreetFold {
    private static final int LISTED = 8;

    private StreetFold() {}

    static DayState closed(DayState s, Closure closure) {
        return settled(s, s.roads().works().with(closure));
    }

    static DayState opened(DayState s, String closure) {
        return settled(s, s.roads().works().without(closure, s.now()));
    }

    /// By a dispatcher, whatever the reports go on saying.
    static DayState lifted(DayState s, String closure) {
        return settled(s, s.roads().works().lifting(closure, s.now()));
    }

    static DayState keptLifted(DayState s, Closure closure) {
        return settled(s, s.roads().works().keepingLifted(closure));
    }

    private static DayState settled(DayState s, ClosureBook works) {
        return settled(s.with(s.roads().with(works)));
    }

    static DayState heard(DayState s, TrafficReported fact) {
        return settled(s.with(s.roads().hearing(fact.source(), fact.stretches())));
    }

    static DayState paced(DayState s, PacesTold fact) {
        return settled(s.with(s.roads().at(fact.paces())));
    }

    static DayState settled(DayState s) {
        RoadBook book = s.roads().tidied(s.now());
        RoadConditions now = book.at(s.now(), s.city().zone());
        RoadConditions before = book.inForce();
        if (now.equals(before)) {
            return s.with(book);
        }
        DayState next = s.with(book.holding(now));
        if (s.plan().waiting().isPresent()) {
            next = reconsidered(next, before.closures().equals(now.closures()));
        }
        return told(next, before, now);
    }

    /// A proposal that waits for a dispatcher was planned for other streets, so another is asked
    /// for. Until it comes, the one that waits may be taken, unless it may lead into a closed
    /// street.
    private static DayState reconsidered(DayState s, boolean passable) {
        DayState asked = s.disturbed(Cause.Kind.STALE_PLAN, "");
        return passable ? asked : asked.with(asked.plan().nothingWaits());
    }

    /// The tours that the change concerns go another way at once, in the same order, whoever
    /// approves plans: nobody may drive into a closed street. Whether another order is better now,
    /// the planner is asked for these tours alone.
    static DayState checked(DayState s, RoutesChecked fact) {
        RoadBook roads = s.roads();
        if (!roads.awaits(fact.number())) {
            return s;
        }
        List<TruckState> changed = new ArrayList<>();
        for (Tour tour : fact.tours()) {
            TruckState truck = s.truck(tour.truck());
            boolean known =
                    truck.version() == tour.version()
                            && truck.done().size() + 1 == tour.firstNumber();
            if (!known || !truck.fit()) {
                return s.with(roads.unanswered());
            }
            changed.add(truck.given(Progress.promised(tour)));
        }
        return apply(s, fact, changed);
    }

    /// Without an answer the planner has to find the ways around, for all tours.
    static DayState failed(DayState s, RoutesFailed fact) {
        if (!s.roads().awaits(fact.number())) {
            return s;
        }
        return s.with(s.roads().answered(s.roads().cutOff(), List.of()))
                .disturbed(Cause.Kind.STALE_PLAN, "")
                .noting(
                        Severity.ALARM,
                        Notice.Kind.PLAN_FAILED,
                        "",
                        fact.saying().isPresent() ? "" : fact.reason(),
                        fact.saying());
    }

    private static DayState apply(DayState s, RoutesChecked fact, List<TruckState> changed) {
        PMap<String, String> cutOff = HashTreePMap.empty();
        for (CutOff place : fact.cutOff()) {
            cutOff = cutOff.plus(place.place(), place.because());
        }
        RoadBook roads = s.roads();
        String subject = subject(roads.checked(), roads.asking().orElse(roads.inForce()));
        List<TruckId> trucks = changed.stream().map(truck -> truck.truck().id()).toList();
        DayState next = s.with(roads.answered(cutOff, trucks));
        for (TruckState truck : changed) {
            next = next.with(truck);
        }
        next = alarmed(next, roads.cutOff(), fact.cutOff());
        if (!trucks.isEmpty()) {
            next = next.disturbed(Cause.Kind.CLOSURE, subject);
        } else if (!roads.cutOff().equals(cutOff)) {
            next = next.disturbed(Cause.Kind.READINGS, subject);
        }
        next = freed(next, roads.cutOff());
        return trucks.isEmpty() || subject.isEmpty()
                ? next
                : next.noting(Severity.INFO, Notice.Kind.TOURS_REROUTED, subject, listed(trucks));
    }

    /// What nobody could get to and somebody can now waits for no reading: an order was promised,
    /// and what presses has waited already.
    private static DayState freed(DayState s, PMap<String, String> before) {
        List<String> free =
                before.keySet().stream()
                        .filter(place -> !s.roads().cutOff().containsKey(place))
                        .sorted()
                        .toList();
        DayState next = s;
        for (String place : free) {
            OrderState order = s.orders().get(new OrderId(place));
            ContainerState container = s.containers().get(new ContainerId(place));
            if (order != null && order.mayGo()) {
                next = next.disturbed(Cause.Kind.ORDER, place);
            } else if (container != null && container.mustGo()) {
                next = next.disturbed(Cause.Kind.PRESSING, place);
            }
        }
        return next;
    }

    /// One alarm for each cause, however many places it cuts off. Orders come first.
    private static DayState alarmed(DayState s, PMap<String, String> known, List<CutOff> cutOff) {
        Map<String, List<String>> places = new TreeMap<>();
        for (CutOff place : cutOff) {
            if (!place.because().equals(known.get(place.place()))) {
                List<String> names =
                        places.computeIfAbsent(place.because(), _ -> new ArrayList<>());
                Optional<String> order = orderAt(s, place.place());
                names.add(order.isPresent() ? 0 : names.size(), order.orElse(place.place()));
            }
        }
        DayState next = s;
        for (Map.Entry<String, List<String>> entry : places.entrySet()) {
            next =
                    next.noting(
                            Severity.ALARM,
                            Notice.Kind.PLACES_CUT_OFF,
                            entry.getKey(),
                            listed(entry.getValue()));
        }
        return next;
    }

    /// An order's number says nothing; its address does.
    private static Optional<String> orderAt(DayState s, String place) {
        return Optional.ofNullable(s.orders().get(new OrderId(place)))
                .map(order -> place + " (" + order.order().address() + ")");
    }

    /// The first of them, and how many more there are.
    static String listed(List<?> names) {
        String first =
                names.stream().limit(LISTED).map(String::valueOf).collect(Collectors.joining(", "));
        return names.size() <= LISTED ? first : first + ", +" + (names.size() - LISTED);
    }

    private static DayState told(DayState s, RoadConditions before, RoadConditions now) {
        DayState next = s;
        for (Closure closure : now.closures()) {
            if (!before.closures().contains(closure) && closes(closure)) {
                next =
                        next.noting(
                                Severity.WARNING,
                                Notice.Kind.STREET_CLOSED,
                                closure.name(),
                                closure.spell(s.now())
                                        .map(Spell::until)
                                        .orElse(closure.until())
                                        .toString());
            }
        }
        for (Closure closure : before.closures()) {
            boolean holds = now.closures().stream().anyMatch(c -> c.id().equals(closure.id()));
            if (!holds && closes(closure)) {
                next = next.noting(Severity.INFO, Notice.Kind.STREET_OPENED, closure.name(), "");
            }
        }
        return next;
    }

    private static boolean closes(Closure closure) {
        return !closure.passage().equals(Passage.EVERYBODY);
    }

    /// The name of the closure that began or ended; empty where only traffic changed.
    private static String subject(RoadConditions before, RoadConditions now) {
        return now.closures().stream()
                .filter(closure -> !before.closures().contains(closure))
                .findFirst()
                .or(
                        () ->
                                before.closures().stream()
                                        .filter(closure -> !now.closures().contains(closure))
                                        .findFirst())
                .map(Closure::name)
                .orElse("");
    }
}
