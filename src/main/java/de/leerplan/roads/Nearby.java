package de.leerplan.roads;

import de.leerplan.model.Closure;
import de.leerplan.model.Direction;
import de.leerplan.model.GeoPoint;
import de.leerplan.model.TrafficStretch;

import java.util.ArrayList;
import java.util.List;

/// Leaves out of a report what no street of the network is near: feeds cover whole states.
final class Nearby {
    private Nearby() {}

    static ClosureNews only(ClosureNews news, MeantStreets streets) {
        List<String> ignored = new ArrayList<>(news.ignored());
        List<Closure> closures = new ArrayList<>();
        for (Closure closure : news.closures()) {
            if (isNear(closure.line(), streets)) {
                closures.add(closure);
            } else {
                ignored.add(closure.id() + ": no street of this city is near");
            }
        }
        List<TrafficStretch> traffic = new ArrayList<>();
        for (TrafficStretch stretch : news.traffic()) {
            if (isNear(stretch.slowdown().line(), streets)) {
                traffic.add(stretch);
            } else {
                ignored.add(stretch.name() + ": no street of this city is near");
            }
        }
        return new ClosureNews(closures, traffic, ignored);
    }

    private static boolean isNear(List<GeoPoint> line, MeantStreets streets) {
        return !streets.arcsOf(line, Direction.BOTH).isEmpty();
    }
}
