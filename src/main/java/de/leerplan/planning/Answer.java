package de.leerplan.planning;

import de.leerplan.model.City;
import de.leerplan.model.GeoPoint;
import de.leerplan.model.Leg;
import de.leerplan.model.Stop;
import de.leerplan.model.StopTimes;
import de.leerplan.model.Tour;
import de.leerplan.operations.PlanRequest;
import de.leerplan.operations.Result.PlanProposed;
import de.leerplan.planning.fleet.Event;
import de.leerplan.planning.fleet.Timetable;

import java.util.ArrayList;
import java.util.List;

/// Turns tours in numbers into the proposal that a dispatcher sees and trucks get.
final class Answer {
    private final City city;
    private final PlanRequest request;
    private final Assignment assignment;
    private final Days days;
    private final Accounts accounts;

    Answer(City city, PlanRequest request, Assignment assignment) {
        this(
                city,
                request,
                assignment,
                new Days(new Timetable(assignment.told().problem()), assignment.told().tours()));
    }

    /// @param days of the problem that crews were told tours of
    Answer(City city, PlanRequest request, Assignment assignment, Days days) {
        this.city = city;
        this.request = request;
        this.assignment = assignment;
        this.days = days;
        accounts = new Accounts(request, assignment, days);
    }

    PlanProposed of(List<int[]> orders) {
        return new PlanProposed(
                request.at(),
                request.number(),
                request.cause(),
                assignment.trucks().stream().map(truck -> tour(truck, orders)).toList(),
                accounts.figures(orders),
                accounts.change(orders));
    }

    /// Whether these tours are worth the unrest though nobody needs them urgently.
    boolean isWorthHaving(List<int[]> orders) {
        return accounts.change(orders).isWorthHaving();
    }

    /// What the tours cost, in the planner's unit.
    long price(List<int[]> orders) {
        return accounts.bill(orders).totalMills();
    }

    Tour tour(Assignment.Crewed truck, List<int[]> orders) {
        List<Stop> stops = new ArrayList<>(truck.base().stops());
        if (truck.vehicle() != Assignment.Crewed.HOME) {
            for (Event event : days.of(truck.vehicle(), orders.get(truck.vehicle())).events()) {
                stops.add(stop(event));
            }
        }
        return truck.start().current().with(truck.base().stops().size(), stops);
    }

    private Stop stop(Event event) {
        Leg leg = new Leg(event.metres(), event.drive());
        StopTimes times =
                BaseRun.times(assignment.clock(), event.arrive(), event.start(), event.finish());
        GeoPoint place = assignment.places().get(event.place());
        return switch (event.kind()) {
            case VISIT -> assignment.jobs().get(event.index()).stop(leg, times);
            case UNLOADING ->
                    new Stop.Unload(assignment.sites().get(event.index()).id(), place, leg, times);
            // The crew rests while its truck charges.
            case CHARGING, REST -> new Stop.Pause(place, leg, times);
            case END -> new Stop.Return(city.depot().id(), place, leg, times);
        };
    }
}
