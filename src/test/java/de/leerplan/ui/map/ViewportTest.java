package de.leerplan.ui.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.leerplan.model.GeoPoint;

import org.junit.jupiter.api.Test;

import java.util.List;

class ViewportTest {
    private static final GeoPoint WILHELMSPLATZ = new GeoPoint(50.10378, 8.76647);
    private final Viewport view =
            new Viewport(0.5, 0.5, 14, 800, 600).centredOn(WILHELMSPLATZ, 14.3);

    @Test
    void theCentreLiesInTheMiddle() {
        assertThat(view.screenX(Mercator.x(WILHELMSPLATZ))).isCloseTo(400, within(1e-6));
        assertThat(view.screenY(Mercator.y(WILHELMSPLATZ))).isCloseTo(300, within(1e-6));
    }

    @Test
    void aPlaceComesBackFromTheScreen() {
        GeoPoint back = view.at(400, 300);

        assertThat(back.metresTo(WILHELMSPLATZ)).isLessThan(0.01);
    }

    @Test
    void whatLiesUnderThePointerStaysThereWhenZooming() {
        GeoPoint under = view.at(123, 456);

        Viewport nearer = view.zoomedAbout(123, 456, 16.1);

        assertThat(nearer.at(123, 456).metresTo(under)).isLessThan(0.01);
    }

    @Test
    void draggingMovesTheMapWithThePointer() {
        GeoPoint grabbed = view.at(200, 200);

        assertThat(view.dragged(50, -20).at(250, 180).metresTo(grabbed)).isLessThan(0.01);
    }

    @Test
    void zoomStaysWithinWhatCanBeDrawn() {
        assertThat(view.zoomedAbout(0, 0, 40).zoom()).isEqualTo(Viewport.MAX_ZOOM);
        assertThat(view.zoomedAbout(0, 0, -3).zoom()).isEqualTo(Viewport.MIN_ZOOM);
    }

    @Test
    void fittingShowsEveryPointWithinThePadding() {
        List<GeoPoint> points =
                List.of(
                        new GeoPoint(50.07, 8.73),
                        new GeoPoint(50.13, 8.80),
                        new GeoPoint(50.10, 8.84));

        Viewport fitted = view.fitting(points, 40);

        assertThat(points)
                .allSatisfy(
                        point -> {
                            double x = fitted.screenX(Mercator.x(point));
                            double y = fitted.screenY(Mercator.y(point));
                            assertThat(x).isBetween(39.9, 760.1);
                            assertThat(y).isBetween(39.9, 560.1);
                        });
    }

    @Test
    void fittingOnePointDoesNotZoomInWithoutEnd() {
        assertThat(view.fitting(List.of(WILHELMSPLATZ), 40).zoom()).isEqualTo(17);
    }

    @Test
    void aPixelOfZoomFourteenIsSixMetresInOffenbach() {
        Viewport fourteen = view.centredOn(WILHELMSPLATZ, 14);

        assertThat(fourteen.metresPerPixel()).isCloseTo(6.13, within(0.02));
        double metres = fourteen.at(0, 300).metresTo(fourteen.at(100, 300));
        assertThat(metres).isCloseTo(613, within(3.0));
    }
}
