package de.leerplan.roads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.leerplan.model.BaseMap;
import de.leerplan.model.MapClass;
import de.leerplan.model.MapFeature;
import de.leerplan.model.Unusable;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class BaseMapReaderTest {
    private static final Path CITY = Path.of("../shared/bench/osm/kaiserslautern.osm.gz");

    @TempDir Path folder;

    @Test
    void streetsComeWithClassAndName() {
        BaseMap map = read(Sketch.grid(3, 3));
        assertThat(kinds(map))
                .contains(MapClass.MAIN_STREET, MapClass.RESIDENTIAL_STREET)
                .hasSize(6);
        assertThat(map.features()).extracting(MapFeature::name).contains("N0", "E2");
        assertThat(map.southWest().metresTo(Sketch.at(0, 0))).isLessThan(1);
        assertThat(map.northEast().metresTo(Sketch.at(200, 200))).isLessThan(1);
        assertThat(map.attribution()).contains("OpenStreetMap");
    }

    @Test
    void areasLinesAndLabelsAreTold() {
        Sketch sketch =
                square("w", 0)
                        .way("Main", "w1 w2 w3 w4 w1", "natural=water")
                        .way("Bahn", "w1 w3", "railway=rail")
                        .way("Tunnel", "w1 w3", "railway=rail", "tunnel=yes")
                        .way("Haus", "w1 w2 w3 w1", "building=yes")
                        .node("n", 5, 5, "place=suburb", "name=Bürgel");
        assertThat(kinds(read(sketch)))
                .containsExactly(
                        MapClass.DISTRICT_LABEL, MapClass.WATER, MapClass.RAIL, MapClass.BUILDING);
    }

    @Test
    void housesKeepTheirNumbers() {
        Sketch sketch =
                square("h", 0)
                        .way(
                                "Haus",
                                "h1 h2 h3 h4 h1",
                                "building=yes",
                                "addr:street=Waldstraße",
                                "addr:housenumber=12a")
                        .node("tor", 5, 5, "addr:street=Waldstraße", "addr:housenumber=14")
                        .node("halb", 9, 9, "addr:housenumber=16");

        assertThat(read(sketch).addresses())
                .extracting(house -> house.street() + " " + house.number())
                .containsExactlyInAnyOrder("Waldstraße 12a", "Waldstraße 14");
    }

    @Test
    void aMultipolygonKeepsItsHoleEmpty() {
        Sketch sketch =
                square("o", 0)
                        .node("i1", 40, 40)
                        .node("i2", 60, 40)
                        .node("i3", 60, 60)
                        .way("aussen", "o1 o2 o3 o4 o1", "note=x")
                        .way("innen", "i1 i2 i3 i1", "note=x")
                        .area("aussen", "innen", "leisure=park", "name=Büsingpark");
        MapFeature park = read(sketch).features().getLast();
        assertThat(park.kind()).isEqualTo(MapClass.GREEN);
        assertThat(park.name()).isEqualTo("Büsingpark");
        assertThat(Rings.contains(park.points(), Sketch.at(20, 20))).isTrue();
        assertThat(Rings.contains(park.points(), Sketch.at(55, 45))).isFalse();
    }

    @Test
    void ringsAreJoinedFromPiecesInAnyDirection() {
        var a = Sketch.at(0, 0);
        var b = Sketch.at(10, 0);
        var c = Sketch.at(10, 10);
        assertThat(Rings.closed(List.of(List.of(a, b), List.of(a, c), List.of(b, c))))
                .singleElement()
                .satisfies(ring -> assertThat(ring).hasSize(4));
        assertThat(Rings.closed(List.of(List.of(a, b), List.of(b, c)))).isEmpty();
    }

    @Test
    void aFileWithNothingToDrawIsRefused() throws IOException {
        Path empty = Files.writeString(folder.resolve("sea.osm"), "<osm version='0.6'></osm>");
        assertThatThrownBy(() -> BaseMapReader.read(empty))
                .isInstanceOf(Unusable.class)
                .hasMessageContaining("sea.osm");
    }

    @Test
    void aRealCityIsDrawn() {
        assumeTrue(Files.exists(CITY), "skipped: no " + CITY);
        BaseMap map = BaseMapReader.read(CITY);
        assertThat(kinds(map))
                .contains(MapClass.BUILDING, MapClass.RAIL, MapClass.WATER, MapClass.FOREST);
        assertThat(map.features()).hasSizeGreaterThan(20_000);
        assertThat(map.features()).extracting(MapFeature::name).contains("Stiftsplatz");
    }

    private static Sketch square(String name, double from) {
        return new Sketch()
                .node(name + "1", from, from)
                .node(name + "2", from + 100, from)
                .node(name + "3", from + 100, from + 100)
                .node(name + "4", from, from + 100);
    }

    private BaseMap read(Sketch sketch) {
        return BaseMapReader.read(sketch.file(folder));
    }

    private static List<MapClass> kinds(BaseMap map) {
        return map.features().stream().map(MapFeature::kind).toList();
    }
}
