package de.leerplan.ui.map;

import de.leerplan.model.Closure;
import de.leerplan.operations.DayState;
import de.leerplan.operations.OrderState;
import de.leerplan.operations.TruckState;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;

/// Finds what lies under a point: trucks before orders before bins before
/// closures, the nearest of each.
record Finder(
        Viewport view,
        DayState state,
        Bins bins,
        Density density,
        TruckMotion motion,
        StillSigns signs,
        Set<MapLayer> layers) {
    private static final double CLOSURE_REACH = 9;

    Target at(double x, double y) {
        Target found = layers.contains(MapLayer.TRUCKS) ? truck(x, y) : new Target.Nothing();
        if (found instanceof Target.Nothing && layers.contains(MapLayer.ORDERS)) {
            found = order(x, y);
        }
        if (found instanceof Target.Nothing && layers.contains(MapLayer.BINS)) {
            found = density.clustered(view) ? cluster(x, y) : bin(x, y);
        }
        if (found instanceof Target.Nothing && layers.contains(MapLayer.CLOSURES)) {
            found = closure(x, y);
        }
        return found;
    }

    private Target truck(double x, double y) {
        return state.trucks().values().stream()
                .filter(truck -> TruckSpot.drawn(truck, state, view.zoom()))
                .filter(truck -> motion.covers(truck, view, x, y))
                .min(Comparator.comparingDouble(truck -> away(truck, x, y)))
                .<Target>map(Target.OnTruck::new)
                .orElseGet(Target.Nothing::new);
    }

    private double away(TruckState truck, double x, double y) {
        return Math.hypot(motion.signX(truck, view) - x, motion.signY(truck, view) - y);
    }

    private Target order(double x, double y) {
        return signs.orders().stream()
                .filter(spot -> spot.holds(view, x, y))
                .flatMap(spot -> Optional.ofNullable(state.orders().get(spot.id())).stream())
                .filter(OrderState::isOpen)
                .findFirst()
                .<Target>map(Target.OnOrder::new)
                .orElseGet(Target.Nothing::new);
    }

    private Target bin(double x, double y) {
        double best = Math.max(8, density.size(view) * 0.7);
        int nearest = -1;
        for (int i = 0; i < bins.size(); i++) {
            double away = away(bins.x(i), bins.y(i), x, y);
            if (away < best) {
                best = away;
                nearest = i;
            }
        }
        return nearest < 0
                ? new Target.Nothing()
                : new Target.OnBin(state.container(bins.container(nearest).id()));
    }

    private Target cluster(double x, double y) {
        for (Cluster cluster : Cluster.of(bins, state, view.zoom())) {
            if (away(cluster.x(), cluster.y(), x, y) < cluster.radius()) {
                return cluster.size() == 1
                        ? new Target.OnBin(
                                state.container(bins.container(cluster.members().getFirst()).id()))
                        : new Target.OnCluster(cluster);
            }
        }
        return new Target.Nothing();
    }

    private Target closure(double x, double y) {
        for (Closure closure : state.closures().values()) {
            Polyline line = new Polyline(Course.of(closure.line()).pixels(view));
            Polyline.Spot spot = line.at(line.nearest(x, y));
            if (Math.hypot(spot.x() - x, spot.y() - y) < CLOSURE_REACH) {
                return new Target.OnClosure(closure);
            }
        }
        return new Target.Nothing();
    }

    private double away(double worldX, double worldY, double x, double y) {
        return Math.hypot(view.screenX(worldX) - x, view.screenY(worldY) - y);
    }
}
