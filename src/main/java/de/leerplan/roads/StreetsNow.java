package de.leerplan.roads;

import de.leerplan.model.GeoPoint;
import de.leerplan.model.Path;
import de.leerplan.model.RoadConditions;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/// The streets as they are at the moment: paths go around what is closed or jammed when they are
/// asked for.
public final class StreetsNow {
    private record Under(RoadConditions conditions, RoadNetwork network) {}

    private final RoadNetwork open;
    private final Supplier<RoadConditions> conditions;
    private final AtomicReference<Under> last;

    /// @param open the network on a day like any other
    /// @param conditions those in force, asked at every question
    public StreetsNow(RoadNetwork open, Supplier<RoadConditions> conditions) {
        this.open = open;
        this.conditions = conditions;
        last = new AtomicReference<>(new Under(RoadConditions.USUAL, open));
    }

    /// The drive from one place to another; `Path.NONE` where no open way leads.
    public Path path(GeoPoint from, GeoPoint to) {
        return network().path(from, to);
    }

    private RoadNetwork network() {
        RoadConditions now = conditions.get();
        Under known = last.get();
        if (!known.conditions().equals(now)) {
            known = new Under(now, open.under(now));
            last.set(known);
        }
        return known.network();
    }
}
