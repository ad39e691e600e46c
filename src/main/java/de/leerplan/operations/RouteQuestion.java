package de.leerplan.operations;

import de.leerplan.model.GeoPoint;
import de.leerplan.model.RoadConditions;
import de.leerplan.model.ServiceOrder;
import de.leerplan.model.Tour;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/// Streets changed: which drives of which tours does that change?
///
/// @param number identifies the answer; counts up
/// @param before what the tours were made for
/// @param now what holds at `at`
/// @param orders that are open, so that it is told of each whether a truck gets there
public record RouteQuestion(
        long number,
        Instant at,
        RoadConditions before,
        RoadConditions now,
        List<UnderWay> trucks,
        List<ServiceOrder> orders) {
    public RouteQuestion {
        trucks = List.copyOf(trucks);
        orders = List.copyOf(orders);
    }

    /// A truck and what it still has to drive.
    ///
    /// @param from where it made its last stop
    /// @param place where it is; empty if it has not said so or stands where it made its last stop
    public record UnderWay(Tour tour, GeoPoint from, Optional<GeoPoint> place) {}

    static RouteQuestion of(DayState s, long number) {
        List<UnderWay> trucks =
                s.city().trucks().keySet().stream()
                        .map(s::truck)
                        .filter(truck -> truck.fit() && truck.tour().isPresent())
                        .map(truck -> underWay(s, truck))
                        .toList();
        RoadBook roads = s.roads();
        List<ServiceOrder> orders =
                new TreeMap<>(s.orders())
                        .values().stream()
                                .filter(OrderState::isOpen)
                                .map(OrderState::order)
                                .toList();
        return new RouteQuestion(number, s.now(), roads.checked(), roads.inForce(), trucks, orders);
    }

    private static UnderWay underWay(DayState s, TruckState truck) {
        GeoPoint from = Progress.anchor(s, truck);
        Optional<GeoPoint> place =
                Optional.of(truck.place())
                        .filter(_ -> truck.heardAt().isPresent())
                        .filter(at -> at.metresTo(from) > Progress.GONE_METRES);
        return new UnderWay(truck.tour().orElseThrow(), from, place);
    }
}
