package de.leerplan.replay.city;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

/// Makes some side streets of the dense districts one-way, as long as every junction still reaches
/// every other. A number of a [Stretch] stands in the result if it is one-way from its first
/// junction to its last.
final class OneWays {
    private static final double DENSE = 93;
    private static final double SHARE = 0.34;

    private OneWays() {}

    static Set<Integer> chosen(CityPlan plan, Network network, List<Stretch> stretches, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Set<Integer> oneWays = new HashSet<>();
        for (int i = 0; i < stretches.size(); i++) {
            Stretch stretch = stretches.get(i);
            Vec place = network.junctions().get(stretch.links().getFirst().from());
            boolean fits =
                    stretch.kind().equals("residential")
                            && stretch.links().size() > 1
                            && plan.quarterAt(place).spacing() < DENSE;
            if (fits && random.nextDouble() < SHARE) {
                oneWays.add(i);
            }
        }
        relax(network, stretches, oneWays, true);
        relax(network, stretches, oneWays, false);
        return oneWays;
    }

    // A one-way stretch that leads out of its strong component cuts places off: open it.
    private static void relax(
            Network network,
            List<Stretch> stretches,
            Set<Integer> oneWays,
            boolean withPedestrian) {
        boolean again = true;
        while (again) {
            Reach reach = new Reach(network.junctions().size());
            for (int i = 0; i < stretches.size(); i++) {
                if (withPedestrian || !stretches.get(i).kind().equals("pedestrian")) {
                    stretches.get(i).addTo(reach, oneWays.contains(i));
                }
            }
            int[] component = reach.components();
            again =
                    oneWays.removeIf(
                            i ->
                                    stretches.get(i).links().stream()
                                            .anyMatch(
                                                    l -> component[l.from()] != component[l.to()]));
        }
    }
}
