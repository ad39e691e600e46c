package de.leerplan.ui.map;

import de.leerplan.operations.ContainerState;
import de.leerplan.operations.DayState;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Bins that stand too close together to be told apart at a zoom.
///
/// @param x world x of their middle, y world y
/// @param members indices into `Bins`
/// @param steps how many are on each of the five steps of the fill ramp, from empty to full
/// @param mustGo how many must be emptied today
record Cluster(double x, double y, List<Integer> members, List<Integer> steps, int mustGo) {
    private static final double CELL_PIXELS = 58;

    /// All clusters of a day. The grid hangs on half steps of zoom, not on the view, so that
    /// nothing jumps while the map is dragged.
    static List<Cluster> of(Bins bins, DayState state, double zoom) {
        double pixel = 1 / Mercator.worldPixels(Math.floor(zoom * 2) / 2);
        double cell = CELL_PIXELS * pixel;
        Map<Long, List<Integer>> cells = new HashMap<>();
        for (int i = 0; i < bins.size(); i++) {
            long key = ((long) (bins.x(i) / cell) << 32) | (long) (bins.y(i) / cell);
            cells.computeIfAbsent(key, _ -> new ArrayList<>()).add(i);
        }
        List<Cluster> apart = new ArrayList<>();
        cells.values().stream()
                .map(members -> of(bins, state, members))
                .sorted(Comparator.comparingInt(Cluster::size).reversed().thenComparing(Cluster::x))
                .forEach(cluster -> add(cluster, apart, pixel, bins, state));
        return apart;
    }

    /// On its own, or into a larger one that it would lie over.
    private static void add(
            Cluster cluster, List<Cluster> apart, double pixel, Bins bins, DayState state) {
        for (int i = 0; i < apart.size(); i++) {
            Cluster other = apart.get(i);
            double reach = (cluster.radius() + other.radius()) * 0.85 * pixel;
            if (Math.hypot(cluster.x - other.x, cluster.y - other.y) < reach) {
                List<Integer> both = new ArrayList<>(other.members);
                both.addAll(cluster.members);
                apart.set(i, of(bins, state, both));
                return;
            }
        }
        apart.add(cluster);
    }

    private static Cluster of(Bins bins, DayState state, List<Integer> members) {
        double x = 0;
        double y = 0;
        int mustGo = 0;
        List<Integer> steps = new ArrayList<>(List.of(0, 0, 0, 0, 0));
        for (int i : members) {
            ContainerState bin = state.container(bins.container(i).id());
            x += bins.x(i) / members.size();
            y += bins.y(i) / members.size();
            mustGo += bin.mustGo() ? 1 : 0;
            int step = Math.min(4, (int) (bin.fill().percent() / 20));
            steps.set(step, steps.get(step) + 1);
        }
        return new Cluster(x, y, members, steps, mustGo);
    }

    int size() {
        return members.size();
    }

    /// Pixels.
    double radius() {
        return Math.clamp(9 + 3.2 * Math.log(size()), 11, 24);
    }
}
