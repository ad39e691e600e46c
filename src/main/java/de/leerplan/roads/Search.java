package de.leerplan.roads;

import de.leerplan.roads.Anchor.Spot;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;

/// Dijkstra's search over the arcs of a street graph from one place to many. A label belongs to the
/// beginning of an arc, the turn into it included. One object serves one thread, again and again;
/// its arrays are not cleared between searches but counted by rounds.
final class Search {
    private static final int NO_ARC = -1;

    private final StreetGraph graph;
    private final int[] cost;
    private final int[] millis;
    private final int[] centimetres;
    private final int[] previous;
    private final int[] seen;
    private final ArcQueue queue = new ArcQueue();
    private Anchor start = Anchor.NOWHERE;
    private int round;

    Search(StreetGraph graph) {
        this.graph = graph;
        cost = new int[graph.arcs()];
        millis = new int[graph.arcs()];
        centimetres = new int[graph.arcs()];
        previous = new int[graph.arcs()];
        seen = new int[graph.arcs()];
    }

    /// Labels everything that can be reached from `from`.
    void everywhere(Anchor from) {
        towards(from, Anchor.NOWHERE);
    }

    /// Labels at least what is no dearer than anything on the arcs that were enough.
    ///
    /// @param enough told every arc in the order of its cost, says whether these do
    void until(Anchor from, IntPredicate enough) {
        begin(from);
        int reach = 0;
        for (Spot spot : from.starts()) {
            reach = Math.max(reach, graph.cost[spot.arc()]);
        }
        int bound = Integer.MAX_VALUE;
        while (!queue.isEmpty()) {
            long entry = queue.poll();
            int arc = ArcQueue.arc(entry);
            if (ArcQueue.cost(entry) > cost[arc]) {
                continue;
            }
            if (cost[arc] > bound) {
                return;
            }
            int end = cost[arc] + graph.cost[arc];
            reach = Math.max(reach, end);
            if (enough.test(arc) && bound == Integer.MAX_VALUE) {
                bound = reach;
            }
            leave(
                    arc,
                    arc,
                    end,
                    millis[arc] + graph.millis[arc],
                    centimetres[arc] + graph.centimetres[arc]);
        }
    }

    /// Labels what is needed to know the way to `goal`.
    Optional<Way> towards(Anchor from, Anchor goal) {
        begin(from);
        int best = Integer.MAX_VALUE;
        while (!queue.isEmpty()) {
            long entry = queue.poll();
            int arc = ArcQueue.arc(entry);
            if (ArcQueue.cost(entry) > cost[arc]) {
                continue;
            }
            if (cost[arc] >= best) {
                break;
            }
            for (int i = 0; i < goal.ends().size(); i++) {
                Spot end = goal.ends().get(i);
                if (end.arc() == arc) {
                    best = Math.min(best, cost[arc] + end.partOf(graph.cost[arc]));
                }
            }
            leave(
                    arc,
                    arc,
                    cost[arc] + graph.cost[arc],
                    millis[arc] + graph.millis[arc],
                    centimetres[arc] + graph.centimetres[arc]);
        }
        return way(goal);
    }

    private void begin(Anchor from) {
        if (++round == Integer.MAX_VALUE) {
            Arrays.fill(seen, 0);
            round = 1;
        }
        queue.clear();
        start = from;
        for (Spot spot : from.starts()) {
            int arc = spot.arc();
            if (!graph.mayBegin(arc)) {
                continue;
            }
            if (spot.share() == 0) {
                reach(arc, NO_ARC, 0, 0, 0);
            } else {
                leave(
                        arc,
                        partial(arc),
                        spot.restOf(graph.cost[arc]),
                        spot.restOf(graph.millis[arc]),
                        spot.restOf(graph.centimetres[arc]));
            }
        }
    }

    private void leave(int arc, int label, int atCost, int atMillis, int atCentimetres) {
        Turns turns = graph.turns();
        for (int i = turns.first[arc]; i < turns.first[arc + 1]; i++) {
            int next = turns.next[i];
            if (graph.mayFollow(arc, next)) {
                reach(
                        next,
                        label,
                        atCost + turns.cost[i],
                        atMillis + turns.millis[i],
                        atCentimetres);
            }
        }
    }

    private void reach(int arc, int from, int atCost, int atMillis, int atCentimetres) {
        if (seen[arc] == round && cost[arc] <= atCost) {
            return;
        }
        seen[arc] = round;
        cost[arc] = atCost;
        millis[arc] = atMillis;
        centimetres[arc] = atCentimetres;
        previous[arc] = from;
        queue.add(atCost, arc);
    }

    /// The cheapest way to `goal` by the labels there are.
    Optional<Way> way(Anchor goal) {
        if (start.isSameJunctionAs(goal) && !start.starts().isEmpty()) {
            return Optional.of(new Way(0, 0, 0, start.starts().getFirst(), true));
        }
        @Nullable Way best = null;
        for (Spot end : goal.ends()) {
            int arc = end.arc();
            if (!graph.mayEnd(arc)) {
                continue;
            }
            for (Spot begin : start.starts()) {
                if (begin.arc() == arc && begin.share() <= end.share()) {
                    best = cheaper(best, between(begin, end));
                }
            }
            if (seen[arc] == round) {
                best = cheaper(best, labelled(end));
            }
        }
        return Optional.ofNullable(best);
    }

    private Way labelled(Spot end) {
        int arc = end.arc();
        return new Way(
                cost[arc] + end.partOf(graph.cost[arc]),
                millis[arc] + end.partOf(graph.millis[arc]),
                centimetres[arc] + end.partOf(graph.centimetres[arc]),
                end,
                false);
    }

    private Way between(Spot begin, Spot end) {
        Spot part = new Spot(end.arc(), end.share() - begin.share());
        return new Way(
                part.partOf(graph.cost[end.arc()]),
                part.partOf(graph.millis[end.arc()]),
                part.partOf(graph.centimetres[end.arc()]),
                end,
                true);
    }

    private static Way cheaper(@Nullable Way a, Way b) {
        return a == null || b.cost() < a.cost() ? b : a;
    }

    /// The stretches of arcs that make up `way`, in driving order.
    List<Stretch> stretches(Way way) {
        Spot end = way.end();
        if (way.onOneArc()) {
            return List.of(new Stretch(end.arc(), shareAtStart(end.arc()), end.share()));
        }
        List<Stretch> backwards = new ArrayList<>();
        backwards.add(new Stretch(end.arc(), 0, end.share()));
        int before = previous[end.arc()];
        while (before >= 0) {
            backwards.add(new Stretch(before, 0, 1));
            before = previous[before];
        }
        if (before != NO_ARC) {
            int arc = partial(before);
            backwards.add(new Stretch(arc, shareAtStart(arc), 1));
        }
        Collections.reverse(backwards);
        return backwards;
    }

    private double shareAtStart(int arc) {
        return start.starts().stream()
                .filter(spot -> spot.arc() == arc)
                .mapToDouble(Spot::share)
                .findFirst()
                .orElse(0);
    }

    /// Marks an arc of which the search used the end only, and back.
    private static int partial(int arc) {
        return -2 - arc;
    }
}
