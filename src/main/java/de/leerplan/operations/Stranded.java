package de.leerplan.operations;

import de.leerplan.model.ContainerId;
import de.leerplan.model.JobId;
import de.leerplan.model.OrderId;
import de.leerplan.model.Stop;
import de.leerplan.model.Tour;
import de.leerplan.model.TruckId;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What trucks that dropped out still had to stop for, and no plan gives to another.
public final class Stranded {
    private Stranded() {}

    /// Those of a truck that cannot drive which are on no other tour, though they could be made
    /// today; without what a closure keeps everybody from, which is said elsewhere.
    public static List<JobId> of(DayState s, TruckId truck) {
        if (s.truck(truck).fit()) {
            return List.of();
        }
        Set<JobId> taken = new HashSet<>();
        for (TruckState other : s.trucks().values()) {
            if (other.fit()) {
                taken.addAll(TourDifference.left(s, other.truck().id()));
            }
        }
        return TourDifference.left(s, truck).stream()
                .filter(job -> !taken.contains(job))
                .filter(job -> isWorthIt(s, job) || HoldFold.isLeft(s, job))
                .toList();
    }

    /// A truck that can drive again: it has only what nobody took over or has done meanwhile, so
    /// that no two crews go to the same bin.
    static TruckState back(DayState s, TruckId id) {
        TruckState truck = s.truck(id);
        Set<JobId> its = Set.copyOf(of(s, id));
        Optional<Tour> left = truck.tour().map(tour -> keeping(tour, its));
        TruckState fit = truck.fit(true);
        return truck.fit() || left.equals(truck.tour()) ? fit : fit.given(left.orElseThrow());
    }

    private static Tour keeping(Tour tour, Set<JobId> jobs) {
        Tour left = tour;
        for (Stop stop : tour.stops()) {
            boolean gone = stop.job().filter(job -> !jobs.contains(job)).isPresent();
            left = gone ? Progress.without(left, stop) : left;
        }
        return left;
    }

    /// Says once for each truck that drops out what nobody took over, as soon as the plan without
    /// it is in force.
    static DayState told(DayState s) {
        DayState next = s;
        for (TruckState truck : s.trucks().values()) {
            if (!truck.fit() && isAnswered(s) && !isTold(s, truck.truck().id())) {
                next = told(next, truck.truck().id());
            }
        }
        return next;
    }

    private static DayState told(DayState s, TruckId truck) {
        List<JobId> left = of(s, truck);
        boolean pressing = left.stream().anyMatch(job -> mustGo(s, job));
        return left.isEmpty()
                ? s
                : s.noting(
                        pressing ? Notice.Severity.ALARM : Notice.Severity.WARNING,
                        Notice.Kind.STOPS_STRANDED,
                        truck.value(),
                        Integer.toString(left.size()));
    }

    /// Whether all is planned that was said, but perhaps for a second look.
    private static boolean isAnswered(DayState s) {
        return s.plan().waiting().isEmpty()
                && s.plan().outstanding().isEmpty()
                && s.plan().disturbance().map(Cause::isSecondLook).orElse(true);
    }

    private static boolean isTold(DayState s, TruckId truck) {
        for (int i = s.notices().size() - 1; i >= 0; i--) {
            Notice notice = s.notices().get(i);
            if (notice.subject().equals(truck.value())) {
                Notice.Kind kind = notice.kind();
                if (kind == Notice.Kind.STOPS_STRANDED) {
                    return true;
                }
                if (kind == Notice.Kind.TRUCK_BROKE_DOWN || kind == Notice.Kind.TRUCK_TAKEN_OUT) {
                    return false;
                }
            }
        }
        // So long ago that the feed has forgotten it.
        return true;
    }

    private static boolean isWorthIt(DayState s, JobId job) {
        return !s.roads().isCutOff(job)
                && switch (job) {
                    case ContainerId id -> asOfNow(s, id).mayGo();
                    case OrderId id -> s.order(id).mayGo();
                };
    }

    private static boolean mustGo(DayState s, JobId job) {
        return switch (job) {
            case ContainerId id -> asOfNow(s, id).mustGo();
            case OrderId id -> s.order(id).mustGo(s.nextOpportunity());
        };
    }

    /// As the planner is told of it.
    private static ContainerState asOfNow(DayState s, ContainerId id) {
        return Neglected.asOfNow(s, s.container(id));
    }
}
