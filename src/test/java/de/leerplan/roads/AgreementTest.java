package de.leerplan.roads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.graphhopper.GHRequest;
import com.graphhopper.GHResponse;

import de.leerplan.model.GeoPoint;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// The matrix against GraphHopper's own path query, pair by pair; half of the places are too far
/// from their street to be on no side of it.
class AgreementTest {
    private static final TruckProfile TRUCK = TruckProfile.REAR_LOADER;
    private static final Path CITY = Path.of("../shared/bench/osm/kaiserslautern.osm.gz");

    @TempDir Path folder;

    @Test
    void onAGridWithOneWays() {
        Path file = Sketch.grid(9, 7).file(folder);
        agree(file, places(60, Sketch.at(1, 1), Sketch.at(799, 599)), Curbs.NONE, 500);
    }

    @Test
    void onTheSideOfTheStreet() {
        Path file = Sketch.grid(9, 3).file(folder);
        agree(file, places(60, Sketch.at(1, 1), Sketch.at(799, 60)), Curbs.ALL, 500);
    }

    @Test
    void onARealCity() {
        assumeTrue(Files.exists(CITY), "skipped: no " + CITY);
        List<GeoPoint> places =
                places(120, new GeoPoint(49.425, 7.735), new GeoPoint(49.452, 7.80));
        agree(CITY, places, Curbs.NONE, 400);
        agree(CITY, places, Curbs.ALL, 400);
    }

    private static void agree(Path file, List<GeoPoint> places, Curbs curbs, int pairs) {
        RoadNetwork network = RoadNetwork.inMemory(file, TRUCK, curbs);
        List<String> sides = sides(network, RoadNetwork.inMemory(file, TRUCK, Curbs.NONE), places);
        if (curbs == Curbs.ALL) {
            assertThat(sides).contains("right", "any");
        }
        TruckGraph oracle = GraphStore.inMemory(OsmFile.of(file), TRUCK);
        Matrix matrix = network.matrix(places);
        Random random = new Random(7);
        int compared = 0;
        for (int i = 0; i < pairs; i++) {
            int from = random.nextInt(places.size());
            int to = random.nextInt(places.size());
            GHResponse answer =
                    oracle.route(
                            request(places.get(from), places.get(to))
                                    .setCurbsides(List.of(sides.get(from), sides.get(to))));
            if (answer.hasErrors()) {
                assertThat(from == to || !matrix.reaches(from, to))
                        .as(String.valueOf(answer.getErrors()))
                        .isTrue();
            } else if (from != to) {
                String pair = places.get(from) + " → " + places.get(to);
                double seconds = answer.getBest().getTime() / 1000.0;
                double metres = answer.getBest().getDistance();
                assertThat((double) matrix.seconds(from, to))
                        .as(pair)
                        .isCloseTo(seconds, within(1.5));
                assertThat((double) matrix.metres(from, to))
                        .as(pair)
                        .isCloseTo(metres, within(4.0));
                compared++;
            }
        }
        assertThat(compared).isGreaterThan(pairs / 2);
    }

    /// What to ask GraphHopper for: a side where ours has one.
    private static List<String> sides(
            RoadNetwork network, RoadNetwork either, List<GeoPoint> places) {
        return places.stream()
                .map(place -> network.anchor(place).equals(either.anchor(place)) ? "any" : "right")
                .toList();
    }

    private static GHRequest request(GeoPoint from, GeoPoint to) {
        return new GHRequest(from.lat(), from.lon(), to.lat(), to.lon())
                .setProfile(TruckGraph.PROFILE);
    }

    private static List<GeoPoint> places(int count, GeoPoint southWest, GeoPoint northEast) {
        Random random = new Random(42);
        List<GeoPoint> places = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            double lat = random.nextDouble(southWest.lat(), northEast.lat());
            double lon = random.nextDouble(southWest.lon(), northEast.lon());
            places.add(new GeoPoint(lat, lon));
        }
        return places;
    }
}
