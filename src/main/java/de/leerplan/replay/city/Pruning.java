package de.leerplan.replay.city;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

/// Makes a grown network look lived in: takes out doubles, short stubs and some links, and what
/// hangs together with nothing else.
final class Pruning {
    private static final double STUB = 42;
    private static final double LONGEST_DEAD_END = 170;
    private static final double KEPT_DEAD_ENDS = 0.6;

    private final CityPlan plan;
    private final SplittableRandom random;

    Pruning(CityPlan plan, long seed) {
        this.plan = plan;
        this.random = new SplittableRandom(seed);
    }

    Network pruned(Network network) {
        Network single = withoutDoubles(network);
        Network trimmed = withoutStubs(single);
        Network sparse = withoutStubs(withoutSomeLinks(trimmed));
        return inOnePiece(sparse);
    }

    private static Network withoutDoubles(Network network) {
        Set<Long> seen = new HashSet<>();
        List<Link> kept = new ArrayList<>();
        for (Link link : network.links()) {
            long low = Math.min(link.from(), link.to());
            long high = Math.max(link.from(), link.to());
            if (seen.add(low << 32 | high)) {
                kept.add(link);
            }
        }
        return network.withLinks(kept);
    }

    private Network withoutStubs(Network start) {
        Network network = start;
        Set<Link> spared = new HashSet<>();
        int before;
        do {
            before = network.links().size();
            int[] degrees = network.degrees();
            List<Link> kept = new ArrayList<>();
            for (Link link : network.links()) {
                boolean deadEnd = degrees[link.from()] == 1 || degrees[link.to()] == 1;
                if (!deadEnd || !network.grown(link) || spared.contains(link)) {
                    kept.add(link);
                } else if (worthKeeping(link.length(network.junctions()))) {
                    spared.add(link);
                    kept.add(link);
                }
            }
            network = network.withLinks(kept);
        } while (network.links().size() < before);
        return network;
    }

    private boolean worthKeeping(double metres) {
        return metres > STUB && metres < LONGEST_DEAD_END && random.nextDouble() < KEPT_DEAD_ENDS;
    }

    private Network withoutSomeLinks(Network network) {
        int[] degrees = network.degrees();
        List<Link> kept = new ArrayList<>();
        for (Link link : network.links()) {
            Vec place = network.junctions().get(link.from());
            boolean leave =
                    network.grown(link)
                            && degrees[link.from()] > 2
                            && degrees[link.to()] > 2
                            && random.nextDouble() < plan.quarterAt(place).missing();
            if (leave) {
                degrees[link.from()]--;
                degrees[link.to()]--;
            } else {
                kept.add(link);
            }
        }
        return network.withLinks(kept);
    }

    // The pedestrian zone closes at ten: what can only be reached through it is left out.
    private static Network inOnePiece(Network network) {
        int[] group = new int[network.junctions().size()];
        Arrays.setAll(group, i -> i);
        for (Link link : network.links()) {
            if (!pedestrian(network, link)) {
                group[root(group, link.from())] = root(group, link.to());
            }
        }
        int main = root(group, network.links().getFirst().from());
        List<Link> kept =
                network.links().stream()
                        .filter(l -> root(group, l.from()) == main || pedestrian(network, l))
                        .toList();
        return network.withLinks(kept);
    }

    private static boolean pedestrian(Network network, Link link) {
        return network.street(link).kind().equals("pedestrian");
    }

    private static int root(int[] group, int junction) {
        int at = junction;
        while (group[at] != at) {
            group[at] = group[group[at]];
            at = group[at];
        }
        return at;
    }
}
