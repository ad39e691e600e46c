package de.leerplan.roads;

import static org.assertj.core.api.Assertions.assertThat;

import de.leerplan.model.BaseMap;
import de.leerplan.model.GeoPoint;
import de.leerplan.model.MapClass;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/// The road network that is shipped with the program.
class SampleNetworkTest {
    private static final Path SAMPLE = Path.of("sample-data/offenbach-schematic.osm.gz");

    @Test
    void everyStreetLeadsToEveryOther() {
        RoadNetwork network = RoadNetwork.inMemory(SAMPLE, TruckProfile.REAR_LOADER, Curbs.NONE);
        List<GeoPoint> places = network.anywhere(150, new Random(1));
        Matrix matrix = network.matrix(places);
        for (int from = 0; from < places.size(); from++) {
            for (int to = 0; to < places.size(); to++) {
                assertThat(matrix.reaches(from, to))
                        .as("%s → %s", places.get(from), places.get(to))
                        .isTrue();
                assertThat(matrix.metres(from, to)).isLessThan(25_000);
            }
        }
    }

    @Test
    void itsMapNamesTheDistricts() {
        BaseMap map = BaseMapReader.read(SAMPLE);
        assertThat(map.features().stream().filter(f -> f.kind() == MapClass.DISTRICT_LABEL))
                .hasSize(21);
    }
}
