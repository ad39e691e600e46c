package de.leerplan.model;

import java.util.List;

/// What is different on the streets at one moment: what is closed, where traffic is slow, and how
/// long any way takes at this time of day.
///
/// @param pace how many times its usual time every way takes; 1 on average, see [DayPaces]
public record RoadConditions(List<Closure> closures, List<Slowdown> slow, double pace) {
    /// An average hour of a day like any other.
    public static final RoadConditions USUAL = new RoadConditions(List.of(), List.of());

    public RoadConditions {
        closures = List.copyOf(closures);
        slow = List.copyOf(slow);
        DayPaces.check(pace);
    }

    public RoadConditions(List<Closure> closures, List<Slowdown> slow) {
        this(closures, slow, 1);
    }

    /// The same streets measured in the time of an average hour. A jam is reported as it is at its
    /// time of day, so the hour must not be counted on top of it: the longer of the two counts.
    public RoadConditions unpaced() {
        return pace == 1
                ? this
                : new RoadConditions(closures, slow.stream().map(this::unpaced).toList());
    }

    private Slowdown unpaced(Slowdown jam) {
        return new Slowdown(jam.line(), jam.direction(), Math.max(1, jam.factor() / pace));
    }
}
