package de.leerplan.roads;

import de.leerplan.model.RoadConditions;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/// The networks of the last few conditions, so that planner, crews' ways and map share one, with
/// all it has found already.
final class Variants {
    private static final int KEPT = 8;

    private final Function<RoadConditions, RoadNetwork> make;
    private final Map<RoadConditions, RoadNetwork> latest =
            new LinkedHashMap<>(8, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<RoadConditions, RoadNetwork> eldest) {
                    return size() > KEPT;
                }
            };

    Variants(Function<RoadConditions, RoadNetwork> make) {
        this.make = make;
    }

    synchronized RoadNetwork of(RoadConditions conditions) {
        return latest.computeIfAbsent(conditions, make);
    }
}
