package de.leerplan.roads;

import static org.assertj.core.api.Assertions.assertThat;

import de.leerplan.model.GeoPoint;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;

class NearMatrixTest {
    @TempDir Path folder;
    private List<GeoPoint> places;
    private Matrix full;
    private NearMatrix near;

    @BeforeEach
    void measure() {
        RoadNetwork network = Sketch.grid(12, 12).network(folder);
        places = network.anywhere(120, new Random(4));
        full = network.matrix(places);
        near = network.near(places, 10);
    }

    @Test
    void everyLegIsThatOfTheFullTableNearOrFar() {
        for (int from = 0; from < places.size(); from++) {
            for (int to = 0; to < places.size(); to++) {
                assertThat(near.leg(from, to)).isEqualTo(full.leg(from, to));
            }
        }
    }

    @Test
    void theNearestAreNearerThanAllOthers() {
        for (int from = 0; from < places.size(); from++) {
            int[] nearest = near.nearest(from);
            assertThat(nearest).hasSize(10).doesNotContain(from);
            int farthest = full.seconds(from, nearest[9]);
            int origin = from;
            List<Integer> known = java.util.Arrays.stream(nearest).boxed().toList();
            for (int to = 0; to < places.size(); to++) {
                if (to != origin && !known.contains(to)) {
                    // Nearness is by cost, time and a little for the metres.
                    assertThat(full.seconds(origin, to) + 0.03 * full.metres(origin, to) + 46)
                            .isGreaterThanOrEqualTo(farthest);
                }
            }
        }
    }

    @Test
    void onlyTheNearestTakeRoom() {
        assertThat(near.bytes()).isEqualTo(120L * 10 * 12);
    }
}
