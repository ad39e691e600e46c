package de.leerplan.operations;

import static de.leerplan.operations.Notice.Severity.ALARM;
import static de.leerplan.operations.Notice.Severity.INFO;

import de.leerplan.model.ContainerId;
import de.leerplan.model.Stop;
import de.leerplan.model.Tour;
import de.leerplan.model.TruckId;
import de.leerplan.operations.Decision.FireOut;
import de.leerplan.operations.Observation.StopSkipped;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// What it means that a container may burn: nobody is to tip it into a truck, where it would burn
/// on. It comes off the tours by itself where it was not promised; where it was, crew and
/// dispatcher are warned, and a person decides.
final class FireFold {
    private FireFold() {}

    /// After something was learned of a container.
    static DayState settled(DayState s, ContainerState before) {
        ContainerState now = s.container(before.container().id());
        if (before.burns() == now.burns()) {
            return s;
        }
        return now.burns() ? began(s, now) : over(s, now);
    }

    /// A day that begins with a fire begins with an alarm.
    static DayState carriedOver(DayState s, ContainerState container) {
        String id = container.container().id().value();
        long celsius = Math.round(container.sensor().diagnosis().figure());
        if (container.sensor().alerts().seenBurning()) {
            return s.noting(ALARM, Notice.Kind.FIRE_SEEN, id, "");
        }
        return container.burns()
                ? s.noting(ALARM, Notice.Kind.FIRE, id, Long.toString(celsius))
                : s;
    }

    /// A crew stands before it. What is to become of it is for the dispatcher to say; once the fire
    /// is out it is a container like any other.
    static DayState seen(DayState s, StopSkipped fact) {
        ContainerState before = s.container(fact.container());
        String id = fact.container().value();
        DayState told =
                s.with(before.with(before.sensor().burning(fact.measuredAt())))
                        .noting(ALARM, Notice.Kind.FIRE_SEEN, id, fact.truck().value());
        return before.burns() ? told.disturbed(Cause.Kind.STOP_SKIPPED, id) : settled(told, before);
    }

    static DayState out(DayState s, FireOut fact) {
        ContainerState burning = s.container(fact.container());
        if (!burning.burns()) {
            return s;
        }
        return settled(s.with(burning.with(burning.sensor().cooled())), burning);
    }

    /// Whether a tour would lead to a fire that its crew was not promised.
    static boolean leadsTo(DayState s, Tour tour) {
        Set<ContainerId> promised =
                s.truck(tour.truck())
                        .tour()
                        .map(known -> containers(promised(s, known)))
                        .orElse(Set.of());
        return burning(s, tour).stream().anyMatch(id -> !promised.contains(id));
    }

    /// The containers of a tour that may burn.
    static Set<ContainerId> burning(DayState s, Tour tour) {
        return containers(tour.stops()).stream()
                .filter(id -> s.container(id).burns())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static DayState began(DayState s, ContainerState container) {
        ContainerId id = container.container().id();
        DayState next = s;
        for (TruckId truck : s.city().trucks().keySet()) {
            Optional<Stop> stop = Progress.planned(next.truck(truck), id);
            next = stop.isPresent() ? began(next, truck, stop.get()) : next;
        }
        return next.disturbed(Cause.Kind.FIRE, id.value());
    }

    private static DayState began(DayState s, TruckId id, Stop stop) {
        TruckState truck = s.truck(id);
        Tour tour = truck.tour().orElseThrow();
        if (!truck.fit()) {
            return s;
        }
        if (!promised(s, tour).contains(stop)) {
            return s.with(truck.given(Progress.without(tour, stop)));
        }
        String container = stop.job().orElseThrow().value();
        return s.with(truck.given(tour))
                .noting(ALARM, Notice.Kind.FIRE_ON_TOUR, container, id.value());
    }

    private static DayState over(DayState s, ContainerState container) {
        ContainerId id = container.container().id();
        DayState next = s;
        for (TruckId truck : s.city().trucks().keySet()) {
            TruckState known = next.truck(truck);
            if (known.fit() && Progress.planned(known, id).isPresent()) {
                next = next.with(known.given(known.tour().orElseThrow()));
            }
        }
        return next.disturbed(
                        container.mustGo() ? Cause.Kind.PRESSING : Cause.Kind.READINGS, id.value())
                .noting(INFO, Notice.Kind.FIRE_OUT, id.value(), "");
    }

    /// A locked tour is promised to its last stop.
    private static List<Stop> promised(DayState s, Tour tour) {
        boolean locked = s.holds().hold(tour.truck());
        return locked ? tour.stops() : tour.stops().subList(0, tour.base());
    }

    private static Set<ContainerId> containers(List<Stop> stops) {
        return stops.stream()
                .flatMap(stop -> stop.job().stream())
                .filter(ContainerId.class::isInstance)
                .map(ContainerId.class::cast)
                .collect(Collectors.toSet());
    }
}
