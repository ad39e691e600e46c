package de.leerplan.roads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.leerplan.model.RoadConditions;
import de.leerplan.model.Slowdown;
import de.leerplan.model.TrafficStretch;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/// Nodes of the sketch are numbered column by column: 1 is the south-west corner, 5 stands east of
/// it.
class SpeedTableTest {
    private static final Instant AT = Instant.parse("2026-07-14T06:00:00Z");

    @TempDir Path folder;
    private RoadNetwork network;

    @BeforeEach
    void draw() {
        network = Sketch.grid(4, 4).network(folder);
    }

    @Test
    void aSlowPairOfNodesSlowsItsDirectionOnly() {
        ClosureNews news = read("from_osm_id,to_osm_id,edge_speed_in_km_h\n1,5,5\n");
        TrafficStretch slow = news.traffic().getFirst();
        assertThat(slow.name()).isEqualTo("E0");
        assertThat(slow.slowdown().factor()).isCloseTo(5.0, within(0.1));
        RoadNetwork jammed = network.under(new RoadConditions(List.of(), List.of(slow.slowdown())));
        int usual = network.path(Sketch.at(10, 0), Sketch.at(90, 0)).seconds();
        assertThat(jammed.path(Sketch.at(10, 0), Sketch.at(90, 0)).seconds())
                .isGreaterThan(3 * usual);
        assertThat(jammed.path(Sketch.at(90, 0), Sketch.at(10, 0)).seconds()).isEqualTo(usual);
    }

    @Test
    void aSpeedThatATruckDoesNotReachAnywayIsNoNews() {
        assertThat(read("1,5,45,1.2").traffic()).isEmpty();
    }

    @Test
    void whatCannotBeUnderstoodIsListedAndTheRestCounts() {
        ClosureNews news = read("1,5,5\n1,x,5\n1,5\n999999,5,10\n# a remark\n5,1,-3\n");
        assertThat(news.traffic()).extracting(TrafficStretch::slowdown).hasSize(1);
        assertThat(news.ignored())
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("1,x,5: "),
                        line -> assertThat(line).contains("fewer than three"),
                        line -> assertThat(line).contains("no street has"),
                        line -> assertThat(line).contains("no speed"));
    }

    @Test
    void aSpeedOfZeroIsAStandstillNotAClosure() {
        Slowdown slow = read("1,5,0").traffic().getFirst().slowdown();
        assertThat(slow.factor()).isGreaterThan(20).isLessThan(30);
    }

    private ClosureNews read(String table) {
        return network.news(table, "tempo.csv", AT, ZoneOffset.UTC);
    }
}
