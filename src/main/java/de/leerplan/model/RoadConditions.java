package de.leerplan.model;

import java.util.List;

/// What is different on the streets at one moment: what is closed, where traffic is slow, and how
/// long ways take at each time of the day.
///
/// @param slow where driving takes longer than the hour alone explains
/// @param paces of the hours, those to come among them
public record RoadConditions(List<Closure> closures, List<Slowdown> slow, DayPaces paces) {
    /// Any hour of a day like any other, on which all are alike.
    public static final RoadConditions USUAL = new RoadConditions(List.of(), List.of());

    public RoadConditions {
        closures = List.copyOf(closures);
        slow = List.copyOf(slow);
    }

    public RoadConditions(List<Closure> closures, List<Slowdown> slow) {
        this(closures, slow, DayPaces.ALIKE);
    }

    /// The same streets in an average hour.
    public RoadConditions unpaced() {
        return paces.equals(DayPaces.ALIKE) ? this : new RoadConditions(closures, slow);
    }
}
