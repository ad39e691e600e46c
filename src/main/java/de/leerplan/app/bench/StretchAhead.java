package de.leerplan.app.bench;

import de.leerplan.app.SampleDayRun;
import de.leerplan.app.World;
import de.leerplan.model.GeoPoint;
import de.leerplan.model.Path;
import de.leerplan.model.RoadConditions;
import de.leerplan.model.Stop;
import de.leerplan.operations.TruckState;
import de.leerplan.roads.RoadNetwork;

import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/// Finds streets that trucks are still to drive through.
record StretchAhead(World world, SampleDayRun run, RandomGenerator random) {
    private static final int TRIES = 500;

    /// A stretch in the middle of some truck's way to one of its next stops, away from all stops.
    Optional<List<GeoPoint>> find() {
        List<TruckState> out =
                run.loop().state().trucks().values().stream()
                        .filter(truck -> truck.fit() && truck.tour().isPresent())
                        .toList();
        OpenStreets usual = new OpenStreets(world, RoadConditions.USUAL);
        for (int i = 0; i < TRIES && !out.isEmpty(); i++) {
            TruckState truck = out.get(random.nextInt(out.size()));
            List<Stop> stops = truck.tour().orElseThrow().stops();
            int to = random.nextInt(stops.size());
            if (to > 0) {
                RoadNetwork roads = usual.of(truck.truck().id());
                Path way = roads.path(stops.get(to - 1).place(), stops.get(to).place());
                Optional<List<GeoPoint>> found = middle(way);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<List<GeoPoint>> middle(Path way) {
        List<GeoPoint> line = way.line();
        if (way.metres() < 150 || line.size() < 4) {
            return Optional.empty();
        }
        int at = line.size() / 2;
        GeoPoint from = line.get(at - 1);
        GeoPoint to = line.get(at);
        return from.metresTo(to) < 25
                ? Optional.empty()
                : Optional.of(List.of(from.towards(to, 0.1), from.towards(to, 0.9)));
    }
}
