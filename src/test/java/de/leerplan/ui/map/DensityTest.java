package de.leerplan.ui.map;

import static org.assertj.core.api.Assertions.assertThat;

import de.leerplan.model.GeoPoint;
import de.leerplan.operations.DayState;

import org.junit.jupiter.api.Test;

import java.util.List;

class DensityTest {
    private static final DayState DAY = SketchedTown.day(400, 2);
    private final Bins bins = new Bins(DAY.city());
    private final Density density = Density.of(bins);

    @Test
    void binsAreGatheredFromAfarAndSingleWhenNear() {
        assertThat(density.clustered(at(11))).isTrue();
        assertThat(density.clustered(at(16))).isFalse();
    }

    @Test
    void binsGrowWithTheZoomUpToAPoint() {
        assertThat(density.size(at(13))).isLessThan(density.size(at(15)));
        assertThat(density.size(at(17))).isEqualTo(density.size(at(18)));
    }

    @Test
    void clustersLoseNoBin() {
        List<Cluster> clusters = Cluster.of(bins, DAY, 12);

        assertThat(clusters.stream().mapToInt(Cluster::size).sum()).isEqualTo(400);
        assertThat(clusters.stream().flatMap(cluster -> cluster.members().stream()))
                .doesNotHaveDuplicates();
    }

    @Test
    void noClusterLiesOverAnother() {
        for (double zoom : new double[] {11, 12, 12.7, 13.5}) {
            double pixel = 1 / Mercator.worldPixels(zoom);
            List<Cluster> clusters = Cluster.of(bins, DAY, zoom);
            for (Cluster one : clusters) {
                assertThat(clusters)
                        .filteredOn(other -> !other.members().equals(one.members()))
                        .allMatch(
                                other ->
                                        Math.hypot(one.x() - other.x(), one.y() - other.y())
                                                > (one.radius() + other.radius()) * pixel);
            }
        }
    }

    @Test
    void clustersTellHowManyMustGo() {
        long mustGo = DAY.containers().values().stream().filter(bin -> bin.mustGo()).count();

        assertThat(Cluster.of(bins, DAY, 12).stream().mapToInt(Cluster::mustGo).sum())
                .isEqualTo((int) mustGo)
                .isPositive();
    }

    private static Viewport at(double zoom) {
        return new Viewport(0.5, 0.5, 12, 800, 600).centredOn(new GeoPoint(50.1, 8.765), zoom);
    }
}
