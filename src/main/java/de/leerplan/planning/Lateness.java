package de.leerplan.planning;

import de.leerplan.planning.fleet.Event;
import de.leerplan.planning.fleet.Timetable;
import de.leerplan.planning.fleet.Visit;

/// Tells what it costs that containers fill up while a truck is on its way from what it costs that
/// orders are fulfilled late.
final class Lateness {
    private Lateness() {}

    /// The part of a tour's lateness that containers make up, in the planner's unit.
    static long ofContainers(Told told, Timetable.Day day) {
        long price = 0;
        for (Event event : day.events()) {
            if (event.kind() == Event.Kind.VISIT
                    && told.jobs().get(event.index()) instanceof Job.Emptying) {
                Visit visit = told.problem().visits().get(event.index());
                price += visit.untimely(event.start());
            }
        }
        return price;
    }
}
