package de.leerplan.model;

import java.util.List;

/// What is different on the streets at one moment: what is closed and where traffic is slow.
public record RoadConditions(List<Closure> closures, List<Slowdown> slow) {
    /// A day like any other.
    public static final RoadConditions USUAL = new RoadConditions(List.of(), List.of());

    public RoadConditions {
        closures = List.copyOf(closures);
        slow = List.copyOf(slow);
    }
}
