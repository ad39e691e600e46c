package de.leerplan.trucks;

import de.leerplan.model.City;
import de.leerplan.model.Container;
import de.leerplan.model.ContainerId;
import de.leerplan.model.GeoPoint;
import de.leerplan.model.ServiceOrder;
import de.leerplan.model.Site;
import de.leerplan.model.SiteId;
import de.leerplan.model.Stop;
import de.leerplan.model.TimeWindow;
import de.leerplan.model.Tour;
import de.leerplan.model.Truck;
import de.leerplan.model.TruckId;
import de.leerplan.trucks.protocol.Message;
import de.leerplan.trucks.protocol.OrderMessage;
import de.leerplan.trucks.protocol.OrderStop;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Writes a tour as the order its truck gets.
final class OrderWriter {
    private static final double AT_STOP_METRES = 60;

    private final City city;

    OrderWriter(City city) {
        this.city = city;
    }

    /// The order of the working day that `at` falls on.
    String orderId(TruckId truck, Instant at) {
        return day(at) + "/" + truck;
    }

    /// @param burning containers whose crew is warned of fire
    /// @param from where the truck made its last stop
    /// @param at when it is written; also names the day of a tour without stops
    OrderMessage write(
            Tour tour,
            Set<ContainerId> burning,
            GeoPoint from,
            PathBook paths,
            long headerId,
            Instant at) {
        Instant begins = tour.stops().isEmpty() ? at : tour.stops().getFirst().times().arrival();
        Truck truck = truck(tour.truck());
        LocalDate day = day(begins);
        List<OrderStop> stops = new ArrayList<>();
        GeoPoint before = from;
        boolean reached = true;
        for (int i = 0; i < tour.stops().size(); i++) {
            Stop stop = tour.stops().get(i);
            // Where nobody gets to, such as a site behind a closure, nobody drives on from either.
            List<GeoPoint> path = reached ? paths.line(before, stop.place()) : List.of();
            reached = !path.isEmpty() || !reached || before.metresTo(stop.place()) < AT_STOP_METRES;
            boolean hot = stop instanceof Stop.Collect c && burning.contains(c.container());
            stops.add(new Draft(tour.firstNumber() + i, i < tour.base(), path, day, hot).of(stop));
            before = stop.place();
        }
        return new OrderMessage(
                headerId,
                at,
                Message.VERSION,
                tour.truck().value(),
                orderId(tour.truck(), begins),
                tour.version(),
                at(day, truck.shift().from()),
                at(day, truck.shift().to()),
                stops);
    }

    /// One stop to be written.
    private final class Draft {
        private final int number;
        private final boolean released;
        private final List<GeoPoint> path;
        private final LocalDate day;
        private final boolean hot;

        /// @param hot whether what is to be emptied there may burn
        Draft(int number, boolean released, List<GeoPoint> path, LocalDate day, boolean hot) {
            this.number = number;
            this.released = released;
            this.path = path;
            this.day = day;
            this.hot = hot;
        }

        OrderStop of(Stop stop) {
            return switch (stop) {
                case Stop.Collect c -> collect(c);
                case Stop.Pickup p -> pickup(p);
                case Stop.Unload u -> {
                    Site site = site(u.site());
                    yield write(
                            u,
                            OrderStop.Kind.UNLOAD,
                            site.name(),
                            window(site.open()),
                            Optional.empty(),
                            Optional.of(u.site().value()));
                }
                case Stop.Pause p ->
                        write(
                                p,
                                OrderStop.Kind.PAUSE,
                                "",
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty());
                case Stop.Return r ->
                        write(
                                r,
                                OrderStop.Kind.RETURN,
                                site(r.site()).name(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of(r.site().value()));
            };
        }

        private OrderStop collect(Stop.Collect stop) {
            Container container = city.containers().get(stop.container());
            if (container == null) {
                throw new IllegalArgumentException("No container " + stop.container());
            }
            OrderStop.Collection collection =
                    new OrderStop.Collection(
                            container.id().value(),
                            container.kind(),
                            container.fraction(),
                            container.capacityLitres(),
                            stop.expected().percent(),
                            stop.amount(),
                            stop.mustGo());
            return write(
                    stop,
                    OrderStop.Kind.COLLECT,
                    container.name(),
                    window(city.on(day, container).window()),
                    Optional.of(collection),
                    Optional.empty());
        }

        private OrderStop pickup(Stop.Pickup stop) {
            ServiceOrder order = stop.order();
            return new OrderStop(
                    number,
                    OrderStop.Kind.PICK_UP,
                    released,
                    order.address(),
                    stop.place(),
                    path,
                    stop.leg().metres(),
                    stop.leg().seconds(),
                    stop.times().arrival(),
                    stop.times().start(),
                    stop.times().finish(),
                    instructions(stop),
                    window(order.window()),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(
                            new OrderStop.Job(
                                    order.id().value(),
                                    order.kind(),
                                    order.fraction(),
                                    order.load(),
                                    order.due(),
                                    order.note())),
                    Optional.empty());
        }

        private OrderStop write(
                Stop stop,
                OrderStop.Kind kind,
                String name,
                Optional<OrderStop.Window> window,
                Optional<OrderStop.Collection> container,
                Optional<String> site) {
            return new OrderStop(
                    number,
                    kind,
                    released,
                    name,
                    stop.place(),
                    path,
                    stop.leg().metres(),
                    stop.leg().seconds(),
                    stop.times().arrival(),
                    stop.times().start(),
                    stop.times().finish(),
                    instructions(stop),
                    window,
                    container,
                    site,
                    Optional.empty(),
                    hot ? Optional.of(OrderStop.Warning.FIRE) : Optional.empty());
        }

        private Optional<String> instructions(Stop stop) {
            return Optional.of(city.instructions(stop)).filter(words -> !words.isBlank());
        }

        private Optional<OrderStop.Window> window(TimeWindow window) {
            return window.isAnyTime()
                    ? Optional.empty()
                    : Optional.of(
                            new OrderStop.Window(at(day, window.from()), at(day, window.to())));
        }
    }

    private Truck truck(TruckId id) {
        Truck truck = city.trucks().get(id);
        if (truck == null) {
            throw new IllegalArgumentException("No truck " + id + " in " + city.name());
        }
        return truck;
    }

    private Site site(SiteId id) {
        Site site = city.sites().get(id);
        if (site == null) {
            throw new IllegalArgumentException("No site " + id + " in " + city.name());
        }
        return site;
    }

    private LocalDate day(Instant at) {
        return at.atZone(city.zone()).toLocalDate();
    }

    private Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(city.zone()).toInstant();
    }
}
