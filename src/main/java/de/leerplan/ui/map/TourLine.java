package de.leerplan.ui.map;

import de.leerplan.model.GeoPoint;
import de.leerplan.model.Stop;
import de.leerplan.model.Tour;
import de.leerplan.operations.DoneStop;
import de.leerplan.operations.TruckState;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// What a truck still drives, in world units: one course a stop, the first from where it is now.
///
/// @param base how many of the legs are promised to the crew
/// @param firstNumber what the first stop is called on the map
record TourLine(TruckState truck, List<Course> legs, int base, int firstNumber) {
    /// @param depot where a truck comes from that has no stop behind it
    /// @param courses how to come by the course of a leg
    static TourLine of(TruckState truck, GeoPoint depot, Function<LegBook.Leg, Course> courses) {
        List<Course> legs = new ArrayList<>();
        int base = truck.tour().map(Tour::base).orElse(0);
        int number = truck.tour().map(Tour::firstNumber).orElse(1);
        GeoPoint from = truck.lastDone().map(DoneStop::place).orElse(depot);
        for (Stop stop : truck.tour().map(Tour::stops).orElse(List.of())) {
            legs.add(courses.apply(new LegBook.Leg(truck.truck().id(), from, stop.place())));
            from = stop.place();
        }
        return new TourLine(truck, legs, base, number);
    }

    List<Stop> stops() {
        return truck.tour().map(Tour::stops).orElse(List.of());
    }
}
