package de.leerplan.replay.city;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

class CityMapTest {
    private static CityMap city;

    @BeforeAll
    static void draw() throws IOException {
        city = CityMap.draw(Path.of("sample-data/plan"));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void everyJunctionReachesEveryOtherWithAndWithoutThePedestrianZone(boolean pedestrian) {
        Reach reach = new Reach(city.network().junctions().size());
        Set<Integer> used = new HashSet<>();
        for (int i = 0; i < city.stretches().size(); i++) {
            Stretch stretch = city.stretches().get(i);
            if (pedestrian || !stretch.kind().equals("pedestrian")) {
                stretch.addTo(reach, city.oneWays().contains(i));
                stretch.links().forEach(link -> used.addAll(List.of(link.from(), link.to())));
            }
        }
        int[] components = reach.components();
        assertThat(used.stream().map(junction -> components[junction]).distinct()).hasSize(1);
    }

    @Test
    void theNetworkHasTheSizeOfACity() {
        assertThat(city.network().links()).hasSizeBetween(2_500, 6_000);
        assertThat(city.oneWays()).hasSizeGreaterThan(80);
    }

    @Test
    void noSideStreetRunsIntoWaterOrAcrossTheRailway() {
        List<Feature> waters = city.plan().features("river");
        for (Stretch stretch : city.stretches()) {
            List<Vec> points = stretch.course(city.network().junctions()).points();
            boolean grown = city.network().grown(stretch.links().getFirst());
            for (int i = 1; grown && i < points.size(); i++) {
                Vec point = points.get(i);
                Vec before = points.get(i - 1);
                assertThat(waters.stream().anyMatch(water -> water.area().contains(point)))
                        .as(stretch.name())
                        .isFalse();
                assertThat(
                                city.plan().railways().stream()
                                        .anyMatch(r -> Crossing.crosses(before, point, r.course())))
                        .as(stretch.name())
                        .isFalse();
            }
        }
    }

    @Test
    void onlyBridgesCrossTheMain() {
        Line main = city.plan().rivers().getFirst().course();
        for (Street street : city.plan().streets()) {
            List<Vec> points = street.course().points();
            for (int i = 1; i < points.size(); i++) {
                if (Crossing.crosses(points.get(i - 1), points.get(i), main)) {
                    assertThat(street.name()).isIn("Carl-Ulrich-Brücke", "Kaiserleibrücke");
                }
            }
        }
    }

    @Test
    void everyDistrictHasStreets() {
        List<Vec> junctions = city.network().junctions();
        for (Quarter quarter : city.plan().quarters()) {
            assertThat(city.network().links())
                    .as(quarter.name())
                    .filteredOn(l -> city.plan().quarterAt(junctions.get(l.from())).equals(quarter))
                    .hasSizeGreaterThan(25);
        }
    }
}
