package de.leerplan.ui.map;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LineTextTest {
    private final LineText text = new LineText("Waldstraße", Lettering.regular(11), 0);

    @Test
    void aNameStandsOnAStraightStreet() {
        assertThat(text.along(new Polyline(new double[] {0, 50, 300, 50}), 40)).isPresent();
    }

    @Test
    void aNameReadsFromLeftToRightOnAStreetThatRunsToTheLeft() {
        LineText.Set right =
                text.along(new Polyline(new double[] {0, 50, 300, 50}), 40).orElseThrow();
        LineText.Set left =
                text.along(new Polyline(new double[] {300, 50, 0, 50}), 300 - 40 - text.length())
                        .orElseThrow();

        assertThat(left.letters().getBounds()).isEqualTo(right.letters().getBounds());
    }

    @Test
    void noNameStandsRoundASharpCorner() {
        Polyline corner = new Polyline(new double[] {0, 0, 100, 0, 100, 100});

        assertThat(text.along(corner, 100 - text.length() / 2)).isEmpty();
    }

    @Test
    void namesThatWouldRunIntoEachOtherAreNotBothWritten() {
        LabelBoard board = new LabelBoard(new Viewport(0.5, 0.5, 12, 400, 200));
        Polyline street = new Polyline(new double[] {0, 50, 300, 50});
        Polyline crossing = new Polyline(new double[] {80, 20, 80, 180});

        assertThat(board.claim(text.along(street, 40).orElseThrow().boxes())).isTrue();
        assertThat(board.claim(text.along(crossing, 5).orElseThrow().boxes())).isFalse();
    }
}
