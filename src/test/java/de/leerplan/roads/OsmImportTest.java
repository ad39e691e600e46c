package de.leerplan.roads;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

class OsmImportTest {
    @TempDir Path folder;

    @Test
    void theReportSaysWhatWasReadAndWhatWasNot() {
        Sketch sketch = Sketch.grid(4, 4).way("Weg", "0,0 1,1", "highway=footway");
        OsmImport read =
                OsmImport.run(sketch.file(folder), folder.resolve("c"), TruckProfile.REAR_LOADER);
        assertThat(read.streets()).isEqualTo(24);
        assertThat(read.closedToTrucks()).isEqualTo(1);
        assertThat(String.join("\n", read.report()))
                .contains("sketch.osm", "24 stretches; 1 more", "9 features", "from 50.10000");
    }
}
