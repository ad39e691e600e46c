package de.leerplan.roads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.leerplan.model.Direction;
import de.leerplan.model.GeoPoint;
import de.leerplan.model.Path;
import de.leerplan.model.RoadConditions;
import de.leerplan.model.Slowdown;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.util.List;
import java.util.Random;

class PaceTest {
    @TempDir java.nio.file.Path folder;
    private RoadNetwork network;

    @BeforeEach
    void draw() {
        network = Sketch.grid(5, 5).network(folder);
    }

    @Test
    void inTheRushHourTheSameWayTakesLongerAndIsNoLonger() {
        GeoPoint from = Sketch.at(30, 0);
        GeoPoint to = Sketch.at(350, 200);
        Path usual = network.path(from, to);
        Path rush = network.under(hour(1.5)).path(from, to);
        assertThat(rush.line()).isEqualTo(usual.line());
        assertThat(rush.metres()).isEqualTo(usual.metres());
        assertThat(rush.seconds()).isCloseTo((int) (1.5 * usual.seconds()), within(1));
        assertThat(network.under(hour(1.5)).under(hour(1)).path(from, to)).isEqualTo(usual);
    }

    @Test
    void matrixRowAndPathAgreeAtAnyPace() {
        RoadNetwork slow = network.under(hour(1.3));
        List<GeoPoint> places = network.anywhere(12, new Random(3));
        network.matrix(places);
        Matrix matrix = slow.matrix(places);
        Row row = slow.row(places.getFirst(), places);
        for (int to = 1; to < places.size(); to++) {
            int seconds = matrix.seconds(0, to);
            assertThat(row.seconds(to)).isEqualTo(seconds);
            assertThat(slow.path(places.getFirst(), places.get(to)).seconds()).isEqualTo(seconds);
        }
    }

    @Test
    void whereNoWayLeadsNoneLeadsAtAnyPace() {
        List<GeoPoint> places = List.of(Sketch.at(0, 0), Sketch.at(1, 1));
        int[] none = {0, Matrix.NO_WAY, 100, 0};
        Matrix matrix = new Matrix(places, none, none).at(1.2);
        assertThat(matrix.seconds(0, 1)).isEqualTo(Matrix.NO_WAY);
        assertThat(matrix.reaches(0, 1)).isFalse();
        assertThat(matrix.seconds(1, 0)).isEqualTo(120);
        assertThat(matrix.metres(1, 0)).isEqualTo(100);
    }

    @Test
    void aJamTakesInTheRushHourWhatItWasReportedToTake() {
        Slowdown jam =
                new Slowdown(List.of(Sketch.at(301, 0), Sketch.at(399, 0)), Direction.ALONG, 1.8);
        RoadNetwork then = network.under(new RoadConditions(List.of(), List.of(jam), 1.2));
        GeoPoint west = Sketch.at(310, 0);
        GeoPoint east = Sketch.at(390, 0);
        int usual = network.path(west, east).seconds();
        assertThat(then.path(west, east).seconds()).isCloseTo((int) (1.8 * usual), within(2));
        assertThat(then.path(east, west).seconds()).isCloseTo((int) (1.2 * usual), within(1));
    }

    @Test
    void anotherHourShiftsTimesAndLeadsNowhereElse() {
        StreetChange change = network.under(hour(1.2)).since(network);
        GeoPoint from = Sketch.at(30, 0);
        GeoPoint to = Sketch.at(350, 200);
        assertThat(change.of(from, to)).contains(network.under(hour(1.2)).path(from, to));
        assertThat(change.leadsElsewhere(from, to)).isFalse();
    }

    private static RoadConditions hour(double pace) {
        return new RoadConditions(List.of(), List.of(), pace);
    }
}
