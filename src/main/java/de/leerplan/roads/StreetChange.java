package de.leerplan.roads;

import de.leerplan.model.GeoPoint;
import de.leerplan.model.Path;

import java.util.BitSet;
import java.util.Optional;

/// What becomes of drives when streets are closed or opened, or traffic changes.
///
/// Only a drive that uses a street which got worse, or that had gone around something, can become
/// another one, so most need no search.
public final class StreetChange {
    private final RoadNetwork before;
    private final RoadNetwork now;
    private final BitSet worse;

    /// @param worse arcs that are closed now, or slower than before
    StreetChange(RoadNetwork before, RoadNetwork now, BitSet worse) {
        this.before = before;
        this.now = now;
        this.worse = worse;
    }

    /// The drive now, if it leads another way or takes another time than before; `Path.NONE` if no
    /// way is left.
    public Optional<Path> of(GeoPoint from, GeoPoint to) {
        Drive then = before.drive(from, to);
        boolean straight = before.usual().path(from, to).equals(then.path());
        if (straight && !then.uses(worse)) {
            return Optional.empty();
        }
        Path path = now.path(from, to);
        return path.equals(before(from, to)) ? Optional.empty() : Optional.of(path);
    }

    /// Whether that is another way, not the same one in another time.
    public boolean leadsElsewhere(GeoPoint from, GeoPoint to) {
        return of(from, to)
                .filter(path -> !path.line().equals(before(from, to).line()))
                .isPresent();
    }

    public Path before(GeoPoint from, GeoPoint to) {
        return before.path(from, to);
    }
}
