package de.leerplan.roads;

import com.carrotsearch.hppc.IntArrayList;
import com.graphhopper.routing.util.AllEdgesIterator;
import com.graphhopper.routing.weighting.Weighting;
import com.graphhopper.storage.BaseGraph;
import com.graphhopper.util.EdgeExplorer;
import com.graphhopper.util.EdgeIterator;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Map;

/// The street network as plain arrays, for the many searches of a matrix.
///
/// An *arc* is one direction of a GraphHopper edge, numbered by GraphHopper's edge key. Arcs follow
/// each other where the turn is allowed, so turn bans and U-turns are exact. Costs are milliseconds
/// of GraphHopper's weight, times milliseconds, lengths centimetres. Nobody changes the arrays, so
/// all threads share them.
final class StreetGraph {
    private static final int FORBIDDEN = -1;

    /// What driving an arc costs; negative where no truck may ever drive.
    final int[] cost;

    final int[] millis;
    final int[] centimetres;

    private final Turns turns;
    private final BitSet closed;
    private final boolean backwards;

    private StreetGraph(
            int[] cost,
            int[] millis,
            int[] centimetres,
            Turns turns,
            BitSet closed,
            boolean backwards) {
        this.cost = cost;
        this.millis = millis;
        this.centimetres = centimetres;
        this.turns = turns;
        this.closed = closed;
        this.backwards = backwards;
    }

    Turns turns() {
        return turns;
    }

    int arcs() {
        return cost.length;
    }

    boolean isForbidden(int arc) {
        return cost[arc] == FORBIDDEN;
    }

    /// Whether driving may go on from `arc` to `next`: into a closed street only from a closed one,
    /// so that a truck gets out of where it was when the closure began, and none gets in.
    boolean mayFollow(int arc, int next) {
        if (closed.isEmpty()) {
            return true;
        }
        return backwards
                ? closed.get(next) || !closed.get(arc)
                : !closed.get(next) || closed.get(arc);
    }

    /// Whether a search may begin on `arc`.
    boolean mayBegin(int arc) {
        return !backwards || !closed.get(arc);
    }

    /// Whether a search may end on `arc`.
    boolean mayEnd(int arc) {
        return backwards || !closed.get(arc);
    }

    /// Copies what GraphHopper knows.
    static StreetGraph of(BaseGraph graph, Weighting weighting) {
        int arcs = 2 * graph.getEdges();
        int[] cost = new int[arcs];
        int[] millis = new int[arcs];
        int[] centimetres = new int[arcs];
        int[] head = new int[arcs];
        AllEdgesIterator edge = graph.getAllEdges();
        while (edge.next()) {
            for (int direction = 0; direction < 2; direction++) {
                int arc = 2 * edge.getEdge() + direction;
                boolean reverse = direction == 1;
                double weight = weighting.calcEdgeWeight(edge, reverse);
                cost[arc] = Double.isInfinite(weight) ? FORBIDDEN : rounded(weight * 1000);
                millis[arc] = Math.toIntExact(weighting.calcEdgeMillis(edge, reverse));
                centimetres[arc] = rounded(edge.getDistance() * 100);
                head[arc] = reverse ? edge.getBaseNode() : edge.getAdjNode();
            }
        }
        Turns turns = turns(graph, weighting, cost, head);
        return new StreetGraph(cost, millis, centimetres, turns, new BitSet(), false);
    }

    private static Turns turns(BaseGraph graph, Weighting weighting, int[] cost, int[] head) {
        int[] first = new int[cost.length + 1];
        IntArrayList next = new IntArrayList();
        IntArrayList costs = new IntArrayList();
        IntArrayList millis = new IntArrayList();
        EdgeExplorer explorer = graph.createEdgeExplorer();
        for (int arc = 0; arc < cost.length; arc++) {
            first[arc] = next.size();
            if (cost[arc] == FORBIDDEN) {
                continue;
            }
            EdgeIterator out = explorer.setBaseNode(head[arc]);
            while (out.next()) {
                double turn = weighting.calcTurnWeight(arc / 2, head[arc], out.getEdge());
                if (cost[out.getEdgeKey()] != FORBIDDEN && Double.isFinite(turn)) {
                    next.add(out.getEdgeKey());
                    costs.add(rounded(turn * 1000));
                    long time = weighting.calcTurnMillis(arc / 2, head[arc], out.getEdge());
                    millis.add(Math.toIntExact(time));
                }
            }
        }
        first[cost.length] = next.size();
        return new Turns(first, next.toArray(), costs.toArray(), millis.toArray());
    }

    /// The same streets driven backwards: searching from a place in it tells how far everything is
    /// *to* that place.
    StreetGraph reversed() {
        int[] first = new int[arcs() + 1];
        for (int successor : turns.next) {
            first[successor + 1]++;
        }
        for (int arc = 0; arc < arcs(); arc++) {
            first[arc + 1] += first[arc];
        }
        int[] free = Arrays.copyOf(first, arcs());
        int[] previous = new int[turns.next.length];
        int[] costs = new int[turns.next.length];
        int[] times = new int[turns.next.length];
        for (int arc = 0; arc < arcs(); arc++) {
            for (int i = turns.first[arc]; i < turns.first[arc + 1]; i++) {
                int at = free[turns.next[i]]++;
                previous[at] = arc;
                costs[at] = turns.cost[i];
                times[at] = turns.millis[i];
            }
        }
        Turns before = new Turns(first, previous, costs, times);
        return new StreetGraph(cost, millis, centimetres, before, closed, !backwards);
    }

    /// The same streets with exactly these arcs closed.
    StreetGraph closing(BitSet arcs) {
        BitSet copy = (BitSet) arcs.clone();
        return new StreetGraph(cost, millis, centimetres, turns, copy, backwards);
    }

    /// The same streets with driving slower: each arc of `factors` takes so many times its time,
    /// and costs what it takes longer. The lengths stay.
    StreetGraph slowing(Map<Integer, Double> factors) {
        if (factors.isEmpty()) {
            return this;
        }
        int[] slowCost = cost.clone();
        int[] slowMillis = millis.clone();
        factors.forEach(
                (arc, factor) -> {
                    if (!isForbidden(arc)) {
                        int more = rounded(millis[arc] * (factor - 1));
                        slowMillis[arc] = millis[arc] + more;
                        slowCost[arc] = cost[arc] + more;
                    }
                });
        return new StreetGraph(slowCost, slowMillis, centimetres, turns, closed, backwards);
    }

    /// The arcs that are closed here and open there, or slower here than there.
    BitSet worseThan(StreetGraph there) {
        BitSet worse = (BitSet) closed.clone();
        worse.andNot(there.closed);
        if (millis != there.millis) {
            for (int arc = 0; arc < millis.length; arc++) {
                worse.set(arc, worse.get(arc) || millis[arc] > there.millis[arc]);
            }
        }
        return worse;
    }

    private static int rounded(double value) {
        return (int) Math.min(Integer.MAX_VALUE / 4, Math.round(value));
    }
}
