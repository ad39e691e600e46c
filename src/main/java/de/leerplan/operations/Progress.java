package de.leerplan.operations;

import de.leerplan.model.GeoPoint;
import de.leerplan.model.JobId;
import de.leerplan.model.Load;
import de.leerplan.model.Stop;
import de.leerplan.model.Tour;
import de.leerplan.model.TruckId;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// How a tour shrinks as its stops are done, and how its base grows again.
final class Progress {
    /// So many stops are promised when a tour is given to a crew; below `LEAST_BASE` the promise
    /// is renewed, which sends the tour again.
    static final int BASE = 3;

    private static final int LEAST_BASE = 2;

    /// Farther than this from its last stop, a truck is on its way to the next.
    static final double GONE_METRES = 60;

    private Progress() {}

    /// The truck with `done` behind it and the stop it was planned as off its tour.
    static TruckState after(TruckState truck, DoneStop done, Load load) {
        Optional<Tour> left = truck.tour().flatMap(tour -> without(tour, done));
        TruckState next = truck.after(done, load, left);
        return left.filter(tour -> tour.base() < Math.min(LEAST_BASE, tour.stops().size()))
                .map(tour -> next.given(promised(tour)))
                .orElse(next);
    }

    /// Whether the truck said so before: a report that nobody confirmed to it comes again, and a
    /// console that was started meanwhile has forgotten its id, but not what it said.
    static boolean again(TruckState truck, DoneStop done) {
        return truck.done().stream()
                .anyMatch(
                        known ->
                                known.outcome() == done.outcome()
                                        && known.at().equals(done.at())
                                        && known.container().equals(done.container())
                                        && (done.outcome() == DoneStop.Outcome.RESTED
                                                || known.place().equals(done.place())));
    }

    /// The planned stop for `job`, if it is on the truck's tour.
    static Optional<Stop> planned(TruckState truck, JobId job) {
        return truck.tour().stream()
                .flatMap(tour -> tour.stops().stream())
                .filter(stop -> stop.job().equals(Optional.of(job)))
                .findFirst();
    }

    /// Whether no truck that can drive has it before it.
    static boolean isOnNoTour(DayState s, JobId job) {
        return s.trucks().values().stream()
                .filter(TruckState::fit)
                .noneMatch(truck -> planned(truck, job).isPresent());
    }

    static Optional<Stop> first(TruckState truck, Class<? extends Stop> kind) {
        return truck.tour().stream()
                .flatMap(tour -> tour.stops().stream())
                .filter(kind::isInstance)
                .findFirst();
    }

    /// Where the truck was at the end of its last stop: the place from which its tour goes on.
    static GeoPoint anchor(DayState s, TruckState truck) {
        return truck.lastDone().map(DoneStop::place).orElse(s.city().depot().place());
    }

    /// The tour with its first stops promised to the crew.
    static Tour promised(Tour tour) {
        return tour.with(Math.min(BASE, tour.stops().size()), tour.stops());
    }

    /// Without a stop that need not be made any more: off whatever tour it is on, and held by
    /// nobody. The truck is given what is left of its tour.
    static DayState letGo(DayState s, JobId job) {
        DayState next = s.with(s.holds().without(List.of(job)));
        for (TruckId id : s.city().trucks().keySet()) {
            TruckState truck = next.truck(id);
            Optional<Stop> stop = planned(truck, job);
            if (truck.fit() && stop.isPresent()) {
                next =
                        next.with(
                                truck.given(
                                        promised(without(truck.tour().orElseThrow(), stop.get()))));
            }
        }
        return next;
    }

    static Tour without(Tour tour, Stop stop) {
        int at = tour.stops().indexOf(stop);
        List<Stop> stops = new ArrayList<>(tour.stops());
        stops.remove(at);
        return tour.with(at < tour.base() ? tour.base() - 1 : tour.base(), stops);
    }

    private static Optional<Tour> without(Tour tour, DoneStop done) {
        Optional<Stop> planned = done.planned().filter(tour.stops()::contains);
        Tour left = planned.map(stop -> without(tour, stop)).orElse(tour);
        return planned.isPresent() && left.stops().isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Tour(
                                left.truck(),
                                left.version(),
                                left.firstNumber() + 1,
                                left.base(),
                                left.stops()));
    }
}
