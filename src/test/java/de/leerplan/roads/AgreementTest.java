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

/// The matrix against GraphHopper's own path query, pair by pair.
class AgreementTest {
    private static final TruckProfile TRUCK = TruckProfile.REAR_LOADER.stoppingOnEitherSide();
    private static final Path CITY = Path.of("../shared/bench/osm/kaiserslautern.osm.gz");

    @TempDir Path folder;

    @Test
    void onAGridWithOneWays() {
        Path file = Sketch.grid(9, 7).file(folder);
        agree(file, places(60, Sketch.at(1, 1), Sketch.at(799, 599)), 500);
    }

    @Test
    void onARealCity() {
        assumeTrue(Files.exists(CITY), "skipped: no " + CITY);
        agree(CITY, places(120, new GeoPoint(49.425, 7.735), new GeoPoint(49.452, 7.80)), 400);
    }

    private static void agree(Path file, List<GeoPoint> places, int pairs) {
        RoadNetwork network = RoadNetwork.inMemory(file, TRUCK);
        TruckGraph oracle = GraphStore.inMemory(OsmFile.of(file), TRUCK);
        Matrix matrix = network.matrix(places);
        Random random = new Random(7);
        int compared = 0;
        for (int i = 0; i < pairs; i++) {
            int from = random.nextInt(places.size());
            int to = random.nextInt(places.size());
            GHResponse answer = ask(oracle, places.get(from), places.get(to));
            if (answer.hasErrors()) {
                assertThat(from == to || !matrix.reaches(from, to)).isTrue();
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

    private static GHResponse ask(TruckGraph oracle, GeoPoint from, GeoPoint to) {
        return oracle.route(
                new GHRequest(from.lat(), from.lon(), to.lat(), to.lon())
                        .setProfile(TruckGraph.PROFILE));
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
