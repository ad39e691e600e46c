package de.leerplan.roads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.leerplan.model.Closure;
import de.leerplan.model.DayPaces;
import de.leerplan.model.Direction;
import de.leerplan.model.GeoPoint;
import de.leerplan.model.Leg;
import de.leerplan.model.Passage;
import de.leerplan.model.Path;
import de.leerplan.model.RoadConditions;
import de.leerplan.model.Slowdown;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

class RoadNetworkTest {
    @TempDir java.nio.file.Path folder;
    private RoadNetwork network;

    @BeforeEach
    void openAGrid() {
        network = Sketch.grid(6, 6).network(folder);
    }

    @Test
    void aPathFollowsTheStreetsAndCountsTheirMetres() {
        Path path = network.path(Sketch.at(50, 0), Sketch.at(300, 250));
        assertThat(path.metres()).isCloseTo(500, within(2));
        assertThat(path.seconds()).isBetween(65, 95);
        assertThat(path.line().getFirst().metresTo(Sketch.at(50, 0))).isLessThan(1);
        assertThat(path.line().getLast().metresTo(Sketch.at(300, 250))).isLessThan(1);
        assertThat(lengthOf(path.line())).isCloseTo(500, within(2.0));
    }

    @Test
    void aPathWithinOneStreetIsItsPart() {
        Path path = network.path(Sketch.at(20, 0), Sketch.at(80, 0));
        assertThat(path.metres()).isCloseTo(60, within(1));
        assertThat(path.line()).hasSize(2);
    }

    @Test
    void rowMatrixAndPathSayTheSame() {
        List<GeoPoint> places = places();
        Matrix matrix = network.matrix(places);
        for (int from = 0; from < places.size(); from++) {
            Row row = network.row(places.get(from), places);
            for (int to = 0; to < places.size(); to++) {
                Path path = network.path(places.get(from), places.get(to));
                assertThat(matrix.seconds(from, to)).isEqualTo(row.seconds(to));
                assertThat(matrix.metres(from, to)).isEqualTo(path.metres());
                assertThat(matrix.leg(from, to).seconds()).isEqualTo(path.seconds());
            }
        }
    }

    @Test
    void aNewPlaceIsOneRowAndOneColumn() {
        List<GeoPoint> places = places();
        Matrix known = network.matrix(places.subList(0, places.size() - 2));
        Matrix extended = network.matrix(known, places);
        assertSame(extended, network.matrix(places));
    }

    @Test
    void whatATruckHasLeftToDriveIsTheWayFromTheStreetItWasSeenOn() {
        GeoPoint goal = Sketch.at(300, 250);
        Path path = network.path(Sketch.at(50, 0), goal);

        assertThat(network.onwards(Sketch.at(50, -20), goal))
                .hasValue(new Leg(path.metres(), path.seconds()));
    }

    @Test
    void fromBesideAllStreetsNothingIsSaidOfTheWay() {
        assertThat(network.onwards(Sketch.at(50, -70), Sketch.at(300, 250))).isEmpty();
    }

    @Test
    void aPlaceFarFromAnyStreetIsReported() {
        GeoPoint far = Sketch.at(-700, 0);
        assertThat(network.strays(List.of(far, Sketch.at(10, 20))))
                .singleElement()
                .satisfies(stray -> assertThat(stray.metres()).isCloseTo(700, within(5.0)));
    }

    @Test
    void aPlaceBeyondAllStreetsHasNoWay() {
        GeoPoint beyond = Sketch.at(-9_000, 0);
        assertThat(network.locate(beyond).isStray()).isTrue();
        assertThat(network.path(beyond, Sketch.at(0, 0))).isEqualTo(Path.NONE);
        assertThat(network.matrix(List.of(beyond, Sketch.at(0, 0))).reaches(0, 1)).isFalse();
    }

    @Test
    void aClosureDivertsAtOnceAndItsEndRestores() {
        GeoPoint from = Sketch.at(250, 0);
        GeoPoint to = Sketch.at(450, 0);
        RoadNetwork closed =
                network.closing(List.of(closure(Sketch.at(310, 3), Sketch.at(390, 3))));
        assertThat(network.path(from, to).metres()).isCloseTo(200, within(2));
        assertThat(closed.path(from, to).metres()).isGreaterThan(380);
        assertThat(closed.closing(List.of()).path(from, to).metres()).isCloseTo(200, within(2));
    }

    @Test
    void aClosureOfOneStreetLeavesTheSideStreetsOpen() {
        RoadNetwork closed =
                network.closing(List.of(closure(Sketch.at(290, 0), Sketch.at(410, 0))));
        assertThat(closed.path(Sketch.at(300, 20), Sketch.at(300, 90)).metres())
                .isCloseTo(70, within(2));
    }

    @Test
    void aTruckInsideAClosureGetsOutAndNoneGetsIn() {
        RoadNetwork closed =
                network.closing(List.of(closure(Sketch.at(105, 0), Sketch.at(395, 0))));
        GeoPoint inside = Sketch.at(250, 0);
        GeoPoint outside = Sketch.at(450, 200);
        assertThat(closed.path(inside, outside).metres()).isLessThan(600);
        assertThat(closed.path(outside, inside)).isEqualTo(Path.NONE);
    }

    @Test
    void aMatrixExtendedUnderAClosureIsThatOfTheClosure() {
        RoadNetwork closed =
                network.closing(List.of(closure(Sketch.at(105, 0), Sketch.at(395, 0))));
        List<GeoPoint> places = new ArrayList<>(places());
        places.add(Sketch.at(250, 2));
        Matrix known = closed.matrix(places.subList(0, places.size() - 2));
        assertSame(closed.matrix(known, places), closed.matrix(places));
    }

    @Test
    void aMatrixUnderAClosureIsTheSameWhetherMadeFromTheOpenOneOrAnew() {
        RoadNetwork larger = Sketch.grid(12, 12).network(folder);
        List<GeoPoint> places = larger.anywhere(80, new Random(5));
        RoadNetwork fresh = larger.closing(List.of(bigClosure()));
        Matrix anew = fresh.matrix(places);
        Matrix open = larger.matrix(places);
        Matrix fromOpen = larger.closing(List.of(bigClosure())).matrix(places);
        assertSame(fromOpen, anew);
        assertThat(open.allSeconds()).isNotEqualTo(anew.allSeconds());
        assertSame(fresh.closing(List.of()).matrix(places), open);
    }

    private static Closure bigClosure() {
        return closure(Sketch.at(300, 290), Sketch.at(300, 610), Sketch.at(510, 610));
    }

    @Test
    void atEachTimeOfTheDayTheWaysAreTheSameOnes() {
        RoadConditions paced = new RoadConditions(List.of(), List.of(), DayPaces.TYPICAL);
        assertThat(network.under(paced)).isSameAs(network);
    }

    @Test
    void theStreetsNowFollowTheClosuresOfTheDay() {
        List<Closure> day = new ArrayList<>();
        StreetsNow streets = new StreetsNow(network, () -> new RoadConditions(day, List.of()));
        GeoPoint from = Sketch.at(250, 0);
        GeoPoint to = Sketch.at(450, 0);
        assertThat(streets.path(from, to).metres()).isCloseTo(200, within(2));
        day.add(closure(Sketch.at(310, 3), Sketch.at(390, 3)));
        assertThat(streets.path(from, to).metres()).isGreaterThan(380);
        assertThat(streets.path(from, Sketch.at(350, 0))).isEqualTo(Path.NONE);
        day.clear();
        assertThat(streets.path(from, to).metres()).isCloseTo(200, within(2));
    }

    @Test
    void aClosureOfOneDirectionLeavesTheOther() {
        RoadNetwork closed = network.closing(List.of(limited(Direction.ALONG, Passage.NOBODY)));
        GeoPoint west = Sketch.at(250, 0);
        GeoPoint east = Sketch.at(450, 0);
        assertThat(closed.path(west, east).metres()).isGreaterThan(380);
        assertThat(closed.path(east, west).metres()).isCloseTo(200, within(2));
    }

    @Test
    void aLimitKeepsOutOnlyWhoExceedsIt() {
        GeoPoint west = Sketch.at(250, 0);
        GeoPoint east = Sketch.at(450, 0);
        Passage wideEnough = new Passage(300, 400, 30_000);
        Passage tooNarrow = new Passage(250, 400, 30_000);
        Passage tooLight = new Passage(300, 400, 7_500);
        assertThat(around(wideEnough).path(west, east).metres()).isCloseTo(200, within(2));
        assertThat(around(tooNarrow).path(west, east).metres()).isGreaterThan(380);
        assertThat(around(tooLight).path(west, east).metres()).isGreaterThan(380);
    }

    @Test
    void aJamTakesLongerAndABadOneIsDrivenAround() {
        GeoPoint west = Sketch.at(310, 0);
        GeoPoint east = Sketch.at(390, 0);
        int usual = network.path(west, east).seconds();
        assertThat(jammed(1.5).path(west, east).seconds())
                .isCloseTo((int) (usual * 1.5), within(1));
        assertThat(jammed(1.5).path(east, west).seconds()).isEqualTo(usual);
        assertThat(jammed(1.5).path(west, east).metres()).isCloseTo(80, within(2));
        assertThat(jammed(20).path(Sketch.at(250, 0), Sketch.at(450, 0)).metres())
                .isGreaterThan(380);
    }

    @Test
    void aMatrixUnderAJamIsTheSameWhetherMadeFromTheUsualOneOrAnew() {
        RoadNetwork larger = Sketch.grid(12, 12).network(folder);
        List<GeoPoint> places = larger.anywhere(80, new Random(5));
        RoadConditions jam =
                new RoadConditions(
                        List.of(),
                        List.of(
                                new Slowdown(
                                        List.of(Sketch.at(310, 300), Sketch.at(690, 300)),
                                        Direction.BOTH,
                                        4)));
        Matrix anew = larger.under(jam).matrix(places);
        RoadNetwork again = Sketch.grid(12, 12).network(folder);
        Matrix usual = again.matrix(places);
        assertSame(again.under(jam).matrix(places), anew);
        assertThat(usual.allSeconds()).isNotEqualTo(anew.allSeconds());
    }

    private RoadNetwork jammed(double factor) {
        List<GeoPoint> line = List.of(Sketch.at(301, 0), Sketch.at(399, 0));
        return network.under(
                new RoadConditions(
                        List.of(), List.of(new Slowdown(line, Direction.ALONG, factor))));
    }

    private RoadNetwork around(Passage passage) {
        return network.closing(List.of(limited(Direction.BOTH, passage)));
    }

    private static Closure limited(Direction direction, Passage passage) {
        return new Closure(
                "c1",
                "Engstelle",
                List.of(Sketch.at(310, 0), Sketch.at(390, 0)),
                Instant.EPOCH,
                Instant.MAX,
                direction,
                passage);
    }

    @Test
    void aLineDrawnAcrossAStreetClosesIt() {
        RoadNetwork closed =
                network.closing(List.of(closure(Sketch.at(250, 8), Sketch.at(250, -8))));
        assertThat(closed.path(Sketch.at(190, 0), Sketch.at(310, 0)).metres()).isGreaterThan(200);
    }

    private static List<GeoPoint> places() {
        return List.of(
                Sketch.at(30, 4),
                Sketch.at(310, 96),
                Sketch.at(150, 210),
                Sketch.at(420, 380),
                Sketch.at(500, 500),
                Sketch.at(5, 350),
                Sketch.at(250, 105),
                Sketch.at(130, 100));
    }

    private static Closure closure(GeoPoint... line) {
        return new Closure("c1", "Rohrbruch", List.of(line), Instant.EPOCH, Instant.MAX);
    }

    private static void assertSame(Matrix one, Matrix other) {
        assertThat(one.allSeconds()).isEqualTo(other.allSeconds());
        assertThat(one.allMetres()).isEqualTo(other.allMetres());
    }

    private static double lengthOf(List<GeoPoint> line) {
        return Course.of(line).length();
    }
}
