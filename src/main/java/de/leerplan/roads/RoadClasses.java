package de.leerplan.roads;

import de.leerplan.model.Passage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Puts trucks into classes: in one are those that the same signs stop. Of more than a few, the
/// two that are most alike become one, in which all drive as the larger.
final class RoadClasses {
    private static final int MOST = 3;

    private RoadClasses() {}

    /// The signs that stop a truck.
    static Set<Passage> stopping(TruckProfile truck, Set<Passage> signs) {
        return signs.stream()
                .filter(sign -> !truck.passes(sign))
                .collect(Collectors.toUnmodifiableSet());
    }

    /// The truck of each class, as large as the largest in it, by the signs that stop it.
    static Map<Set<Passage>, TruckProfile> of(Collection<TruckProfile> trucks, Set<Passage> signs) {
        Map<Set<Passage>, TruckProfile> classes = byStopping(trucks, signs);
        while (classes.size() > MOST) {
            classes = byStopping(withoutOne(List.copyOf(classes.values()), signs), signs);
        }
        return classes;
    }

    private static Map<Set<Passage>, TruckProfile> byStopping(
            Collection<TruckProfile> trucks, Set<Passage> signs) {
        Map<Set<Passage>, TruckProfile> classes = new HashMap<>();
        trucks.forEach(truck -> classes.merge(stopping(truck, signs), truck, TruckProfile::and));
        return classes;
    }

    private static List<TruckProfile> withoutOne(List<TruckProfile> trucks, Set<Passage> signs) {
        List<TruckProfile> best = List.of();
        int least = Integer.MAX_VALUE;
        for (int a = 0; a < trucks.size(); a++) {
            for (int b = a + 1; b < trucks.size(); b++) {
                TruckProfile both = trucks.get(a).and(trucks.get(b));
                int closed =
                        2 * stopping(both, signs).size()
                                - stopping(trucks.get(a), signs).size()
                                - stopping(trucks.get(b), signs).size();
                if (closed < least) {
                    least = closed;
                    best = new ArrayList<>(trucks);
                    best.removeAll(List.of(trucks.get(a), trucks.get(b)));
                    best.add(both);
                }
            }
        }
        return best;
    }
}
