package de.leerplan.roads;

import static de.leerplan.roads.MatrixBench.millis;

import de.leerplan.model.GeoPoint;
import de.leerplan.model.Leg;

import java.util.List;
import java.util.Locale;

/// What places cost without a table of all ways between them; milliseconds of one run.
///
/// @param cold all anew
/// @param kept from disk
/// @param added one place more
/// @param changed all anew after a closure
/// @param agree share of the kept ways that are those of the full table, 0..1
/// @param bytes what the kept figures take
record NearFigures(
        double cold, double kept, double added, double changed, double agree, long bytes) {
    /// Enough for a search that inserts beside the 40 nearest.
    private static final int NEAREST = 100;

    /// @param more those places and one more
    static NearFigures of(
            RoadNetwork network, List<GeoPoint> some, List<GeoPoint> more, Matrix full) {
        List<GeoPoint> places = some.stream().distinct().toList();
        double cold = millis(() -> network.near(places, NEAREST));
        double kept = millis(() -> network.near(places, NEAREST));
        NearMatrix near = network.near(places, NEAREST);
        double added =
                millis(() -> network.near(more.stream().distinct().toList(), NEAREST)) - kept;
        RoadNetwork closed = network.closing(List.of(MatrixBench.busiest(network)));
        return new NearFigures(
                cold,
                kept,
                Math.max(0, added),
                millis(() -> closed.near(places, NEAREST)),
                agreement(near, full),
                near.bytes());
    }

    private static double agreement(NearMatrix near, Matrix full) {
        long[] count = new long[2];
        for (int place = 0; place < near.size(); place++) {
            int from = place;
            near.eachNear(
                    from,
                    (to, metres, seconds) -> {
                        int a = full.indexOf(near.places().get(from));
                        int b = full.indexOf(near.places().get(to));
                        count[full.leg(a, b).equals(new Leg(metres, seconds)) ? 1 : 0]++;
                    });
        }
        return (double) count[1] / Math.max(1, count[0] + count[1]);
    }

    /// As members of an object in JSON.
    String json() {
        return String.format(
                Locale.ROOT,
                "\"near_ms\":%.0f,\"near_cached_ms\":%.0f,\"near_add_place_ms\":%.0f,"
                        + "\"near_closure_ms\":%.0f,\"near_agree\":%.4f,\"near_bytes\":%d",
                cold,
                kept,
                added,
                changed,
                agree,
                bytes);
    }
}
