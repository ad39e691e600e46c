package de.leerplan.ui.map;

import de.leerplan.forecast.SensorCondition;
import de.leerplan.operations.ContainerState;
import de.leerplan.operations.DayState;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Bins that stand too close together to be told apart at a zoom.
///
/// @param x world x of their middle, y world y
/// @param members indices into `Bins`
/// @param percent how full they are on the average, 0..100
/// @param full how many are four fifths full or more
/// @param mustGo how many must be emptied today
/// @param unplanned how many of those stand on no tour
/// @param fire whether one of them may burn
record Cluster(
        double x,
        double y,
        List<Integer> members,
        double percent,
        int full,
        int mustGo,
        int unplanned,
        boolean fire) {
    private static final double CELL_PIXELS = 64;
    private static final double APART_PIXELS = 7;
    private static final double FULL = 80;

    /// All clusters of a day, none over another. The grid hangs on half steps of zoom, not on the
    /// view, so that nothing jumps while the map is dragged.
    static List<Cluster> of(Bins bins, DayState state, double zoom) {
        double pixel = 1 / Mercator.worldPixels(Math.floor(zoom * 2) / 2);
        double cell = CELL_PIXELS * pixel;
        Map<Long, List<Integer>> cells = new HashMap<>();
        for (int i = 0; i < bins.size(); i++) {
            long key = ((long) (bins.x(i) / cell) << 32) | (long) (bins.y(i) / cell);
            cells.computeIfAbsent(key, _ -> new ArrayList<>()).add(i);
        }
        Need.Teller needs = new Need.Teller(state);
        List<Cluster> waiting = new ArrayList<>();
        cells.values().forEach(members -> waiting.add(of(bins, state, needs, members)));
        waiting.sort(Comparator.comparingInt(Cluster::size).reversed().thenComparing(Cluster::x));
        List<Cluster> apart = new ArrayList<>();
        while (!waiting.isEmpty()) {
            Cluster next = waiting.removeFirst();
            Cluster hit = firstHit(next, apart, pixel);
            if (hit == null) {
                apart.add(next);
            } else {
                // Together they stand elsewhere, where they may touch a third.
                apart.remove(hit);
                waiting.addFirst(of(bins, state, needs, both(hit, next)));
            }
        }
        return apart;
    }

    private static @Nullable Cluster firstHit(Cluster next, List<Cluster> apart, double pixel) {
        for (Cluster other : apart) {
            double reach = (next.radius() + other.radius() + APART_PIXELS) * pixel;
            if (Math.hypot(next.x - other.x, next.y - other.y) < reach) {
                return other;
            }
        }
        return null;
    }

    private static List<Integer> both(Cluster one, Cluster other) {
        List<Integer> both = new ArrayList<>(one.members);
        both.addAll(other.members);
        return both;
    }

    private static Cluster of(Bins bins, DayState state, Need.Teller needs, List<Integer> members) {
        double x = 0;
        double y = 0;
        double percent = 0;
        int full = 0;
        int planned = 0;
        int unplanned = 0;
        boolean fire = false;
        for (int i : members) {
            ContainerState bin = state.container(bins.container(i).id());
            Need need = needs.of(bin);
            x += bins.x(i);
            y += bins.y(i);
            percent += bin.fill().percent();
            full += bin.fill().percent() >= FULL ? 1 : 0;
            planned += need == Need.PLANNED ? 1 : 0;
            unplanned += need == Need.UNPLANNED ? 1 : 0;
            fire |= bin.condition() == SensorCondition.FIRE;
        }
        int n = members.size();
        return new Cluster(
                x / n, y / n, members, percent / n, full, planned + unplanned, unplanned, fire);
    }

    int size() {
        return members.size();
    }

    /// Pixels; large where much must be done, not where much stands.
    double radius() {
        return mustGo == 0
                ? Math.clamp(4 + Math.log(size()), 4.5, 8)
                : Math.clamp(8.6 + 1.7 * Math.sqrt(mustGo), 10.5, 20);
    }

    /// What matters is drawn over what does not.
    int weight() {
        return (fire ? 100_000 : 0) + 1000 * unplanned + mustGo;
    }
}
