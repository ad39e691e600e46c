package de.leerplan.operations;

import de.leerplan.model.ContainerId;
import de.leerplan.model.Stop;
import de.leerplan.model.Tour;

import java.time.Instant;
import java.util.Optional;

/// Whether a reading tells that a container on a tour will be full before its truck comes: then
/// the plan is worth another look, since the order of stops is free to change.
final class Overtaken {
    /// From this chance of being over the brim when the truck comes on.
    private static final double LIKELY = 0.3;

    private Overtaken() {}

    /// @param before what was believed before the reading
    static boolean is(DayState s, ContainerState before, ContainerState next) {
        return next.risk() >= ContainerState.MUST_GO_RISK
                && planned(s, next.container().id())
                        .filter(at -> chance(s, next, at) >= LIKELY)
                        .filter(at -> chance(s, before, at) < LIKELY)
                        .isPresent();
    }

    private static double chance(DayState s, ContainerState container, Instant at) {
        return s.forecast().overflowChance(container.container(), container.belief(), at);
    }

    /// When a truck comes for it, unless the stop is promised already, as all are of a locked tour.
    private static Optional<Instant> planned(DayState s, ContainerId container) {
        return s.trucks().values().stream()
                .filter(truck -> truck.fit() && !s.holds().hold(truck.truck().id()))
                .flatMap(truck -> truck.tour().stream())
                .flatMap(tour -> open(tour, container).stream())
                .map(stop -> stop.times().start())
                .findFirst();
    }

    private static Optional<Stop> open(Tour tour, ContainerId container) {
        return tour.stops().subList(tour.base(), tour.stops().size()).stream()
                .filter(stop -> stop.job().filter(container::equals).isPresent())
                .findFirst();
    }
}
