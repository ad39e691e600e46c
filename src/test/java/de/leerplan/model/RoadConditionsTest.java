package de.leerplan.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;

class RoadConditionsTest {
    @Test
    void aJamIsNotCountedTwiceInTheRushHour() {
        List<GeoPoint> line = List.of(new GeoPoint(50.1, 8.76), new GeoPoint(50.1, 8.77));
        RoadConditions rush =
                new RoadConditions(
                        List.of(),
                        List.of(
                                new Slowdown(line, Direction.BOTH, 3),
                                new Slowdown(line, Direction.BOTH, 1.2)),
                        1.5);
        assertThat(rush.unpaced().slow()).extracting(Slowdown::factor).containsExactly(2.0, 1.0);
        assertThat(rush.unpaced().pace()).isEqualTo(1);
    }
}
