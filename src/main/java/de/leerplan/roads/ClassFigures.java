package de.leerplan.roads;

import de.leerplan.model.City;
import de.leerplan.model.GeoPoint;
import de.leerplan.model.RoadConditions;
import de.leerplan.model.Truck;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Supplier;

/// What the networks of all classes of trucks of a fleet cost; milliseconds of one run, for all of
/// them together.
///
/// @param classes how many the streets' signs make of the fleet, that of the usual truck included
/// @param imported from the file to all their networks
/// @param loaded from disk
/// @param cold all tables anew, one after the other
/// @param longest the longest of these
/// @param kept all tables from disk
/// @param closed from a busy street closed to all tables
/// @param barred which places each class cannot get to
record ClassFigures(
        int classes,
        double imported,
        double loaded,
        double cold,
        double longest,
        double kept,
        double closed,
        double barred) {
    static ClassFigures of(Path osm, Path cache, City fleet, Curbs curbs, int places, long seed) {
        Supplier<FleetRoads> open =
                () -> FleetRoads.open(osm, cache, TruckProfile.REAR_LOADER, fleet, curbs);
        double imported = MatrixBench.millis(open);
        double loaded = MatrixBench.millis(open);
        FleetRoads roads = open.get();
        List<GeoPoint> all = roads.usual().roadside(places, new Random(seed));
        List<Double> each = each(roads.networks(), network -> network.matrix(all));
        FleetRoads again = open.get();
        List<Double> kept = each(again.networks(), network -> network.matrix(all));
        var busiest = List.of(MatrixBench.busiest(roads.usual()));
        List<Double> closed =
                each(roads.networks(), network -> network.closing(busiest).matrix(all));
        return new ClassFigures(
                roads.networks().size(),
                imported,
                loaded,
                sum(each),
                each.stream().mapToDouble(d -> d).max().orElse(0),
                sum(kept),
                sum(closed),
                MatrixBench.millis(() -> roads.barred(kinds(roads, fleet), all.getFirst(), all)));
    }

    private static List<TruckRoads> kinds(FleetRoads roads, City fleet) {
        Collection<Truck> trucks = fleet.trucks().values();
        return trucks.stream().map(t -> roads.of(t, RoadConditions.USUAL)).distinct().toList();
    }

    private interface Work {
        Object on(RoadNetwork network);
    }

    private static List<Double> each(Collection<RoadNetwork> networks, Work work) {
        List<Double> millis = new ArrayList<>();
        networks.forEach(network -> millis.add(MatrixBench.millis(() -> work.on(network))));
        return millis;
    }

    private static double sum(List<Double> millis) {
        return millis.stream().mapToDouble(d -> d).sum();
    }

    /// The line below the one of a single network.
    String row() {
        return String.format(
                Locale.ROOT,
                "%d classes of trucks: import %.0f ms, load %.0f ms, all tables %.0f ms cold"
                    + " (longest %.0f), %.0f ms kept, %.0f ms after a closure; out of reach %.0f"
                    + " ms",
                classes,
                imported,
                loaded,
                cold,
                longest,
                kept,
                closed,
                barred);
    }

    /// Members of an object in JSON.
    String json() {
        return String.format(
                Locale.ROOT,
                "\"classes\":%d,\"classes_import_ms\":%.0f,\"classes_load_ms\":%.0f,"
                        + "\"classes_cold_s\":%.3f,\"class_cold_s\":%.3f,\"classes_cached_s\":%.3f,"
                        + "\"classes_closure_s\":%.3f,\"classes_barred_ms\":%.0f",
                classes,
                imported,
                loaded,
                cold / 1000,
                longest / 1000,
                kept / 1000,
                closed / 1000,
                barred);
    }
}
