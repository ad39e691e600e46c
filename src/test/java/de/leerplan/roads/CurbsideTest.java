package de.leerplan.roads;

import static org.assertj.core.api.Assertions.assertThat;

import de.leerplan.model.GeoPoint;
import de.leerplan.model.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.util.List;

/// On which side of the street a truck stops: a street of 400 m from west to east, with a block to
/// its south that leads round from either end.
class CurbsideTest {
    private static final TruckProfile CURBSIDE = TruckProfile.REAR_LOADER;
    private static final GeoPoint WEST = Sketch.at(50, 0);
    private static final GeoPoint RIGHT = Sketch.at(250, -8);
    private static final GeoPoint LEFT = Sketch.at(250, 8);
    private static final GeoPoint MIDDLE = Sketch.at(250, 1);

    @TempDir java.nio.file.Path folder;

    @Test
    void aContainerOnTheRightIsReachedStraightOn() {
        Path path = street("highway=secondary").network(folder, CURBSIDE).path(WEST, RIGHT);

        assertThat(arrivesEastwards(path)).isTrue();
        assertThat(path.metres()).isBetween(195, 205);
    }

    @Test
    void forOneOnTheLeftTheTruckComesFromTheOtherSide() {
        Path path = street("highway=secondary").network(folder, CURBSIDE).path(WEST, LEFT);

        assertThat(arrivesEastwards(path)).isFalse();
        assertThat(path.metres()).isGreaterThan(300);
    }

    @Test
    void itAlsoLeavesInTheDirectionItCameIn() {
        RoadNetwork network = street("highway=secondary").network(folder, CURBSIDE);

        assertThat(network.path(LEFT, WEST).metres()).isBetween(195, 205);
        assertThat(network.path(RIGHT, WEST).metres()).isGreaterThan(300);
    }

    @Test
    void theMatrixKnowsTheSidesToo() {
        RoadNetwork network = street("highway=secondary").network(folder, CURBSIDE);
        Matrix matrix = network.matrix(List.of(WEST, LEFT, RIGHT));

        assertThat(matrix.metres(0, 1)).isEqualTo(network.path(WEST, LEFT).metres());
        assertThat(matrix.metres(0, 2)).isEqualTo(network.path(WEST, RIGHT).metres());
    }

    @Test
    void aQuietStreetIsCrossedByTheCrew() {
        Path path = street("highway=residential").network(folder, CURBSIDE).path(WEST, LEFT);

        assertThat(path.metres()).isBetween(195, 205);
    }

    @Test
    void whoDoesNotAskForTheSideStopsOnEither() {
        TruckProfile either = CURBSIDE.stoppingOnEitherSide();
        Path path = street("highway=secondary").network(folder, either).path(WEST, LEFT);

        assertThat(path.metres()).isBetween(195, 205);
    }

    @Test
    void onAOneWayStreetTheLeftIsServedToo() {
        RoadNetwork network = street("highway=secondary", "oneway=yes").network(folder, CURBSIDE);

        assertThat(network.path(WEST, LEFT).metres()).isBetween(195, 205);
    }

    @Test
    void aPlaceInTheMiddleOfTheStreetIsOnNoSide() {
        Path path = street("highway=secondary").network(folder, CURBSIDE).path(WEST, MIDDLE);

        assertThat(path.metres()).isBetween(195, 205);
    }

    private static boolean arrivesEastwards(Path path) {
        List<GeoPoint> line = path.line();
        return line.get(line.size() - 2).lon() < line.getLast().lon();
    }

    private static Sketch street(String... tags) {
        return new Sketch()
                .node("a", 0, 0)
                .node("b", 400, 0)
                .node("c", 400, -100)
                .node("d", 0, -100)
                .way("Haupt", "a b", tags)
                .way("Block", "b c d a", "highway=residential");
    }
}
