package de.leerplan.roads;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.Optional;

class MatrixBenchTest {
    @TempDir Path folder;

    @Test
    void theFiguresStandInATableAndInJson() {
        MatrixFigures result =
                MatrixBench.run(Sketch.grid(5, 5).file(folder), 20, Curbs.ALL, Optional.empty(), 1);
        assertThat(result.streets()).isEqualTo(40);
        assertThat(result.row()).startsWith("sketch.osm").hasSameSizeAs(MatrixFigures.head());
        assertThat(result.json())
                .startsWith("{\"network\":\"sketch.osm\",\"streets\":40,\"places\":20,")
                .endsWith("\"threads\":2,\"seed\":1}");
    }
}
