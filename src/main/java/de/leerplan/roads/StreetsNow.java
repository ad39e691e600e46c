package de.leerplan.roads;

import de.leerplan.model.Closure;
import de.leerplan.model.GeoPoint;
import de.leerplan.model.Path;

import java.util.Collection;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/// The streets as they are at the moment: paths go around what is closed when they are asked for.
public final class StreetsNow {
    private record Under(Set<Closure> closures, RoadNetwork network) {}

    private final RoadNetwork open;
    private final Supplier<? extends Collection<Closure>> closures;
    private final AtomicReference<Under> last;

    /// @param open the network without closures
    /// @param closures those in force, asked at every question
    public StreetsNow(RoadNetwork open, Supplier<? extends Collection<Closure>> closures) {
        this.open = open;
        this.closures = closures;
        last = new AtomicReference<>(new Under(Set.of(), open));
    }

    /// The drive from one place to another. Where no open way leads, a crew that is sent there all
    /// the same is shown the way through the closure.
    public Path path(GeoPoint from, GeoPoint to) {
        Path around = network().path(from, to);
        return around.line().isEmpty() ? open.path(from, to) : around;
    }

    private RoadNetwork network() {
        Set<Closure> now = Set.copyOf(closures.get());
        Under known = last.get();
        if (!known.closures().equals(now)) {
            known = new Under(now, now.isEmpty() ? open : open.closing(now));
            last.set(known);
        }
        return known.network();
    }
}
