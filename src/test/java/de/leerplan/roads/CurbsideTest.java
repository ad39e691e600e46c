package de.leerplan.roads;

import static org.assertj.core.api.Assertions.assertThat;

import de.leerplan.model.City;
import de.leerplan.model.GeoPoint;
import de.leerplan.model.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.util.List;

/// On which side of the street a truck stops: a street of 400 m from west to east, with a block to
/// its south that leads round from either end.
class CurbsideTest {
    private static final GeoPoint WEST = Sketch.at(50, 0);
    private static final GeoPoint RIGHT = Sketch.at(250, -8);
    private static final GeoPoint LEFT = Sketch.at(250, 8);
    private static final GeoPoint MIDDLE = Sketch.at(250, 1);

    @TempDir java.nio.file.Path folder;

    @Test
    void aContainerOnTheRightIsReachedStraightOn() {
        Path path = street("highway=secondary").network(folder, Curbs.ALL).path(WEST, RIGHT);

        assertThat(arrivesEastwards(path)).isTrue();
        assertThat(path.metres()).isBetween(195, 205);
    }

    @Test
    void forOneOnTheLeftTheTruckComesFromTheOtherSide() {
        Path path = street("highway=secondary").network(folder, Curbs.ALL).path(WEST, LEFT);

        assertThat(arrivesEastwards(path)).isFalse();
        assertThat(path.metres()).isGreaterThan(300);
    }

    @Test
    void itAlsoLeavesInTheDirectionItCameIn() {
        RoadNetwork network = street("highway=secondary").network(folder, Curbs.ALL);

        assertThat(network.path(LEFT, WEST).metres()).isBetween(195, 205);
        assertThat(network.path(RIGHT, WEST).metres()).isGreaterThan(300);
    }

    @Test
    void theMatrixKnowsTheSidesToo() {
        RoadNetwork network = street("highway=secondary").network(folder, Curbs.ALL);
        Matrix matrix = network.matrix(List.of(WEST, LEFT, RIGHT));

        assertThat(matrix.metres(0, 1)).isEqualTo(network.path(WEST, LEFT).metres());
        assertThat(matrix.metres(0, 2)).isEqualTo(network.path(WEST, RIGHT).metres());
    }

    @Test
    void aQuietStreetIsCrossedByTheCrew() {
        assertThat(isCrossed("highway=residential")).isTrue();
        assertThat(isCrossed("highway=living_street")).isTrue();
        assertThat(isCrossed("highway=service")).isTrue();
        assertThat(isCrossed("highway=pedestrian")).isTrue();
        assertThat(isCrossed("highway=unclassified", "maxspeed=50")).isTrue();
    }

    @Test
    void aMainStreetIsNot() {
        assertThat(isCrossed("highway=primary", "maxspeed=30")).isFalse();
        assertThat(isCrossed("highway=secondary")).isFalse();
        assertThat(isCrossed("highway=tertiary", "maxspeed=50")).isFalse();
    }

    @Test
    void theSignForThirtyMakesALesserMainStreetAQuietOne() {
        assertThat(isCrossed("highway=tertiary", "maxspeed=30")).isTrue();
    }

    @Test
    void nobodyCrossesWhereTrafficIsFast() {
        assertThat(isCrossed("highway=unclassified", "maxspeed=100")).isFalse();
    }

    @Test
    void whoDoesNotAskForTheSideStopsOnEither() {
        Path path = street("highway=secondary").network(folder, Curbs.NONE).path(WEST, LEFT);

        assertThat(path.metres()).isBetween(195, 205);
    }

    @Test
    void onAOneWayStreetTheLeftIsServedToo() {
        assertThat(isCrossed("highway=secondary", "oneway=yes")).isTrue();
    }

    @Test
    void ofTwoCarriagewaysTheTruckTakesTheOneBesideTheContainer() {
        RoadNetwork network =
                new Sketch()
                        .node("sw", 0, 0)
                        .node("se", 400, 0)
                        .node("ne", 400, 16)
                        .node("nw", 0, 16)
                        .way("Hin", "sw se", "highway=primary", "oneway=yes")
                        .way("Zurück", "ne nw", "highway=primary", "oneway=yes")
                        .way("Ost", "se ne", "highway=primary")
                        .way("West", "nw sw", "highway=primary")
                        .network(folder, Curbs.ALL);

        assertThat(network.path(WEST, Sketch.at(250, -8)).metres()).isBetween(195, 205);
        assertThat(network.path(WEST, Sketch.at(250, 24)).metres()).isBetween(510, 520);
    }

    @Test
    void aPlaceInTheMiddleOfTheStreetIsOnNoSide() {
        Path path = street("highway=secondary").network(folder, Curbs.ALL).path(WEST, MIDDLE);

        assertThat(path.metres()).isBetween(195, 205);
    }

    @Test
    void aContainerOfTheCityIsServedOnItsSide() {
        assertThat(metresTo(LEFT, Places.cityWithContainer(LEFT, MIDDLE))).isGreaterThan(300);
    }

    @Test
    void aSiteIsDrivenIntoFromEitherSide() {
        assertThat(metresTo(LEFT, Places.cityWithContainer(RIGHT, LEFT))).isBetween(195, 205);
    }

    @Test
    void theHouseOfAnOrderHasASideAndATruckUnderwayHasNone() {
        City city = Places.cityWithContainer(RIGHT, MIDDLE);

        assertThat(metresTo(Sketch.at(250, 14), city)).isGreaterThan(300);
        assertThat(metresTo(LEFT, city)).isBetween(195, 205);
    }

    private boolean isCrossed(String... tags) {
        RoadNetwork network = street(tags).network(folder, Curbs.ALL);
        return network.path(WEST, LEFT).metres() < 205;
    }

    private int metresTo(GeoPoint place, City city) {
        Curbs curbs = Curbs.of(city);
        return street("highway=secondary").network(folder, curbs).path(WEST, place).metres();
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
