package de.leerplan.planning.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

class HilbertCurveTest {
    private static final int SIDE = 16;

    private record Place(double x, double y) {}

    private static List<Place> square() {
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < SIDE * SIDE; i++) {
            places.add(new Place(-5 + i % SIDE, 7 + i / SIDE));
        }
        Collections.shuffle(places, new Random(1));
        return places;
    }

    @Test
    void whoFollowsTheCurveThroughASquareOnlyEverStepsToTheNextPlace() {
        List<Place> places = square();

        HilbertCurve.sort(places, Place::x, Place::y);

        for (int i = 1; i < places.size(); i++) {
            Place a = places.get(i - 1);
            Place b = places.get(i);
            assertThat(Math.abs(a.x() - b.x()) + Math.abs(a.y() - b.y())).isEqualTo(1);
        }
    }

    @Test
    void placesAtOneSpotKeepTheirOrder() {
        List<String> places = new ArrayList<>(List.of("c", "a", "b"));

        HilbertCurve.sort(places, _ -> 3, _ -> 4);

        assertThat(places).containsExactly("c", "a", "b");
    }
}
