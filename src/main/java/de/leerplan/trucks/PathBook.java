package de.leerplan.trucks;

import de.leerplan.model.GeoPoint;
import de.leerplan.model.Leg;
import de.leerplan.operations.Streets;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Remembers the courses of drives, since tours are told again and again. A leg that got another
/// length or time, such as by a closure, is looked up anew. Used by one thread.
final class PathBook {
    private static final int KEPT = 20_000;

    private final Streets streets;
    private final Map<Drive, List<GeoPoint>> lines =
            new LinkedHashMap<>(1024, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<Drive, List<GeoPoint>> eldest) {
                    return size() > KEPT;
                }
            };

    private record Drive(GeoPoint from, GeoPoint to, Leg leg) {}

    PathBook(Streets streets) {
        this.streets = streets;
    }

    List<GeoPoint> line(GeoPoint from, GeoPoint to, Leg leg) {
        return lines.computeIfAbsent(
                new Drive(from, to, leg), drive -> streets.path(drive.from(), drive.to()).line());
    }
}
