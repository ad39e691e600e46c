package de.leerplan.ui.map;

import static org.assertj.core.api.Assertions.assertThat;

import de.leerplan.model.GeoPoint;
import de.leerplan.model.MapClass;
import de.leerplan.model.MapFeature;

import org.junit.jupiter.api.Test;

import java.util.List;

class ChainTest {
    private static final GeoPoint A = new GeoPoint(50.1, 8.70);
    private static final GeoPoint B = new GeoPoint(50.1, 8.71);
    private static final GeoPoint C = new GeoPoint(50.1, 8.72);
    private static final GeoPoint D = new GeoPoint(50.1, 8.73);

    @Test
    void piecesOfOneStreetBecomeOneLineWhicheverWayTheyRun() {
        List<Chain> chains =
                Chain.of(
                        List.of(
                                street("Waldstraße", B, C),
                                street("Waldstraße", B, A),
                                street("Waldstraße", D, C)));

        assertThat(chains).hasSize(1);
        assertThat(chains.getFirst().course().size()).isEqualTo(4);
    }

    @Test
    void streetsOfOtherNamesStayApart() {
        assertThat(Chain.of(List.of(street("Waldstraße", A, B), street("Mainstraße", B, C))))
                .extracting(Chain::name)
                .containsExactlyInAnyOrder("Waldstraße", "Mainstraße");
    }

    @Test
    void aStreetInTwoPlacesIsTwoLines() {
        assertThat(Chain.of(List.of(street("Ringstraße", A, B), street("Ringstraße", C, D))))
                .hasSize(2);
    }

    @Test
    void whatHasNoNameIsNotWritten() {
        assertThat(Chain.of(List.of(street("", A, B)))).isEmpty();
    }

    private static MapFeature street(String name, GeoPoint from, GeoPoint to) {
        return new MapFeature(MapClass.RESIDENTIAL_STREET, name, List.of(from, to));
    }
}
