package de.leerplan.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;

class RoadConditionsTest {
    private static final List<GeoPoint> LINE =
            List.of(new GeoPoint(50.1, 8.76), new GeoPoint(50.1, 8.77));

    @Test
    void aJamIsNotCountedTwiceInTheRushHour() {
        assertThat(new Slowdown(LINE, Direction.BOTH, 3).beyond(1.5))
                .contains(new Slowdown(LINE, Direction.BOTH, 2));
        assertThat(new Slowdown(LINE, Direction.BOTH, 1.2).beyond(1.5)).isEmpty();
    }

    @Test
    void atNightAJamTakesWhatItWasReportedToTake() {
        assertThat(new Slowdown(LINE, Direction.BOTH, 1.7).beyond(0.85))
                .contains(new Slowdown(LINE, Direction.BOTH, 2));
    }

    @Test
    void theStreetsOfAnAverageHourAreTheSameOnes() {
        List<Slowdown> slow = List.of(new Slowdown(LINE, Direction.ALONG, 2));
        RoadConditions rush = new RoadConditions(List.of(), slow, DayPaces.TYPICAL);
        assertThat(rush.unpaced()).isEqualTo(new RoadConditions(List.of(), slow));
        assertThat(RoadConditions.USUAL.unpaced()).isSameAs(RoadConditions.USUAL);
    }
}
