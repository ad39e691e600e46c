package de.leerplan.roads;

import static org.assertj.core.api.Assertions.assertThat;

import de.leerplan.model.Closure;
import de.leerplan.model.GeoPoint;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/// The burst pipe of the sample day of trouble, on the shipped network.
class SampleClosureTest {
    private static final Closure BURST_PIPE =
            new Closure(
                    "SP-2026-311",
                    "Bieberer Straße, Rohrbruch",
                    List.of(
                            new GeoPoint(50.0992, 8.783),
                            new GeoPoint(50.0982, 8.786),
                            new GeoPoint(50.0973, 8.7888)),
                    Instant.parse("2026-11-17T09:45:00Z"),
                    Instant.parse("2026-11-17T14:30:00Z"));

    @Test
    void noDriveAlongTheStreetUsesItAnyMore() {
        RoadNetwork open =
                RoadNetwork.inMemory(
                        Path.of("sample-data/offenbach-schematic.osm.gz"),
                        TruckProfile.REAR_LOADER,
                        Curbs.NONE);
        GeoPoint before = new GeoPoint(50.1000, 8.7800);
        GeoPoint after = new GeoPoint(50.0965, 8.7910);
        RoadNetwork closed = open.closing(List.of(BURST_PIPE));
        assertThat(nearest(open, before, after)).isLessThan(30);
        assertThat(nearest(closed, before, after)).isGreaterThan(60);
        assertThat(closed.path(before, after).metres())
                .isGreaterThan(open.path(before, after).metres())
                .isLessThan(3_000);
        assertThat(closed.path(after, before).line()).isNotEmpty();
    }

    /// How near a drive comes to the middle of the closed stretch, metres.
    private static double nearest(RoadNetwork network, GeoPoint from, GeoPoint to) {
        GeoPoint middle = BURST_PIPE.line().get(1);
        Course course = Course.of(network.path(from, to).line());
        double nearest = Double.POSITIVE_INFINITY;
        for (double share = 0; share <= 1; share += 0.005) {
            nearest = Math.min(nearest, course.at(share).metresTo(middle));
        }
        return nearest;
    }
}
