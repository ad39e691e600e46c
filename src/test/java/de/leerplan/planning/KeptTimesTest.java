package de.leerplan.planning;

import static org.assertj.core.api.Assertions.assertThat;

import de.leerplan.model.DayPaces;
import de.leerplan.model.Direction;
import de.leerplan.model.GeoPoint;
import de.leerplan.model.RoadConditions;
import de.leerplan.model.Slowdown;
import de.leerplan.planning.fleet.Travel;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

class KeptTimesTest {
    private static final GeoPoint HERE = new GeoPoint(50.1, 8.7);
    private static final GeoPoint THERE = new GeoPoint(50.2, 8.8);

    private final List<List<GeoPoint>> searched = new ArrayList<>();
    private final KeptTimes times =
            new KeptTimes(
                    (places, roads) -> {
                        searched.add(places);
                        return new CrowFlight().among(places, roads);
                    });

    @Test
    void theSamePlacesAreSearchedOnce() {
        Travel first = times.among(List.of(HERE, THERE), RoadConditions.USUAL);

        assertThat(times.among(List.of(HERE, THERE), RoadConditions.USUAL)).isSameAs(first);
        assertThat(searched).hasSize(1);
    }

    @Test
    void onOtherPacesOfTheHoursTheStreetsAreTheSame() {
        Travel first = times.among(List.of(HERE, THERE), RoadConditions.USUAL);
        RoadConditions paced = new RoadConditions(List.of(), List.of(), DayPaces.TYPICAL);

        assertThat(times.among(List.of(HERE, THERE), paced)).isSameAs(first);
    }

    @Test
    void anotherOrderOrAnotherJamIsSearchedAgain() {
        Slowdown jam = new Slowdown(List.of(HERE, THERE), Direction.BOTH, 2);
        times.among(List.of(HERE, THERE), RoadConditions.USUAL);
        times.among(List.of(THERE, HERE), RoadConditions.USUAL);
        times.among(List.of(THERE, HERE), new RoadConditions(List.of(), List.of(jam)));

        assertThat(searched)
                .containsExactly(List.of(HERE, THERE), List.of(THERE, HERE), List.of(THERE, HERE));
    }
}
