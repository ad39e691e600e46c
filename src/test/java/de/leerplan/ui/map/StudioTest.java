package de.leerplan.ui.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.leerplan.ui.Theme;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import java.util.Optional;
import java.util.Set;

@Tag("window")
class StudioTest {
    private final Studio studio =
            new Studio(
                    new Painter(SketchedTown.map(), new LegBook(SketchedTown::straight, () -> {})));

    @Test
    void aPictureUnderWayNeverReplacesANewerOneThatWasPaintedOnTheSpot() {
        OnFx.call(
                () -> {
                    studio.want(job(12));
                    return studio.paintNow(job(13));
                });
        done();

        assertThat(studio.take()).isNull();
    }

    @Test
    void aPictureThatWaitsToBeTakenNeverReplacesANewerOneThatWasPaintedOnTheSpot() {
        OnFx.call(
                () -> {
                    studio.want(job(12));
                    return studio;
                });
        done();
        OnFx.call(() -> studio.paintNow(job(13)));

        assertThat(studio.take()).isNull();
    }

    @Test
    void whatIsWishedForAfterwardsIsHandedOut() {
        OnFx.call(
                () -> {
                    studio.want(job(12));
                    studio.paintNow(job(13));
                    studio.want(job(14));
                    return studio;
                });
        done();

        assertThat(studio.take()).extracting(Painting::job).isEqualTo(job(14));
    }

    private void done() {
        await().until(() -> !studio.busy());
    }

    private static Job job(double zoom) {
        Viewport view = new Viewport(0.5, 0.5, zoom, 400, 300);
        return new Job(
                view,
                1,
                Theme.LIGHT,
                Optional.empty(),
                Set.of(MapLayer.values()),
                Optional.empty());
    }
}
