package de.leerplan.planning.wcvrptw;

import de.leerplan.planning.fleet.Event;
import de.leerplan.planning.fleet.FleetProblem;
import de.leerplan.planning.fleet.Timetable;

import java.util.ArrayList;
import java.util.List;

/// Translates planned tours back into stops of the benchmark file.
final class WasteTours {
    private static final int NO_LUNCH = -1;

    private WasteTours() {}

    static List<WasteTour> of(
            FleetProblem problem,
            List<int[]> orders,
            WasteStop depot,
            List<WasteStop> customers,
            List<WasteStop> landfills) {
        Timetable timetable = new Timetable(problem);
        List<WasteTour> tours = new ArrayList<>();
        for (int vehicle = 0; vehicle < orders.size(); vehicle++) {
            if (orders.get(vehicle).length > 0) {
                List<Event> events = timetable.of(vehicle, orders.get(vehicle)).events();
                tours.add(tour(events, depot, customers, landfills));
            }
        }
        return tours;
    }

    private static WasteTour tour(
            List<Event> events,
            WasteStop depot,
            List<WasteStop> customers,
            List<WasteStop> landfills) {
        List<WasteStop> stops = new ArrayList<>();
        stops.add(depot);
        int lunchAfter = NO_LUNCH;
        boolean atNext = false;
        for (Event event : events) {
            switch (event.kind()) {
                case VISIT -> stops.add(customers.get(event.index()));
                case UNLOADING -> stops.add(landfills.get(event.index()));
                case END -> stops.add(depot);
                case REST -> {
                    lunchAfter = stops.size() - 1;
                    atNext = event.drive() > 0;
                }
                case CHARGING -> throw new IllegalStateException("Waste trucks do not charge");
            }
        }
        return new WasteTour(stops, lunchAfter, atNext);
    }
}
