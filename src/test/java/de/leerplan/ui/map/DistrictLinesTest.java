package de.leerplan.ui.map;

import static org.assertj.core.api.Assertions.assertThat;

import de.leerplan.model.Container;
import de.leerplan.replay.SampleCity;
import de.leerplan.replay.SampleData;

import org.junit.jupiter.api.Test;

import java.awt.geom.Path2D;
import java.util.List;

/// Borders of districts are drawn from where containers stand.
class DistrictLinesTest {
    private static final Viewport VIEW = new Viewport(0.5, 0.5, 15, 0, 0);

    @Test
    void nearlyEveryContainerStandsWithinSomeBorder() {
        var city = SampleCity.read(SampleData.folder());
        List<Path2D> borders = DistrictLines.of(city).stream().map(this::path).toList();
        assertThat(borders.size()).isGreaterThanOrEqualTo(city.districts().size() / 2);
        long within =
                city.containers().values().stream()
                        .filter(bin -> borders.stream().anyMatch(path -> holds(path, bin)))
                        .count();
        assertThat((double) within / city.containers().size()).isGreaterThan(0.9);
    }

    private Path2D path(Course border) {
        Path2D path = new Path2D.Double();
        border.addTo(path, VIEW);
        return path;
    }

    private static boolean holds(Path2D path, Container bin) {
        double x = VIEW.screenX(Mercator.x(bin.place()));
        double y = VIEW.screenY(Mercator.y(bin.place()));
        return path.contains(x, y);
    }
}
