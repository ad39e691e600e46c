package de.leerplan.roads;

import de.leerplan.model.Closure;
import de.leerplan.model.Direction;
import de.leerplan.model.GeoPoint;
import de.leerplan.model.RoadConditions;
import de.leerplan.model.Slowdown;

import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Finds what conditions given as lines mean for the arcs of a network, and remembers it: the same
/// closures are asked for all day.
final class Changes {
    private static final int KEPT = 50_000;

    private final MeantStreets streets;
    private final TruckProfile truck;
    private final Map<Slowdown, BitSet> known = new ConcurrentHashMap<>();

    /// @param truck for which a closure may not be one
    Changes(MeantStreets streets, TruckProfile truck) {
        this.streets = streets;
        this.truck = truck;
    }

    /// The arcs that these closures close to the truck, whatever their times.
    BitSet closed(Collection<Closure> closures) {
        BitSet closed = new BitSet();
        closures.forEach(closure -> closed.or(closed(closure)));
        return closed;
    }

    BitSet closed(Closure closure) {
        return truck.passes(closure.passage())
                ? new BitSet()
                : arcs(closure.line(), closure.direction());
    }

    /// How many times its usual time each slow arc takes; of several reports the worst counts.
    Map<Integer, Double> slow(RoadConditions conditions) {
        Map<Integer, Double> factors = new HashMap<>();
        for (Slowdown slowdown : conditions.slow()) {
            arcs(slowdown.line(), slowdown.direction()).stream()
                    .forEach(arc -> factors.merge(arc, slowdown.factor(), Math::max));
        }
        return factors;
    }

    private BitSet arcs(List<GeoPoint> line, Direction direction) {
        if (known.size() > KEPT) {
            known.clear();
        }
        return known.computeIfAbsent(
                new Slowdown(line, direction, 1), s -> streets.arcsOf(s.line(), s.direction()));
    }
}
