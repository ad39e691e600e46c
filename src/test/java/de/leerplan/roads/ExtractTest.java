package de.leerplan.roads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.leerplan.model.Unusable;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

class ExtractTest {
    @TempDir Path folder;

    @Test
    void withoutAnImportThereIsNone() {
        assertThat(Extract.inForce(folder)).isEmpty();
    }

    @Test
    void anImportIsInForceAlsoWhenTheOriginalIsGone() throws IOException {
        Path file = Sketch.grid(4, 4).file(Files.createDirectory(folder.resolve("download")));
        assertThat(Extract.replaceBy(file, roads(), TruckProfile.REAR_LOADER).streets())
                .isEqualTo(24);
        Files.delete(file);
        assertThat(Extract.inForce(roads())).get().asString().endsWith(".osm");
        assertThat(BaseMapReader.read(Extract.inForce(roads()).orElseThrow()).features())
                .isNotEmpty();
    }

    @Test
    void aLaterImportReplacesTheFirst() throws IOException {
        Extract.replaceBy(Sketch.grid(4, 4).file(folder), roads(), TruckProfile.REAR_LOADER);
        Extract.replaceBy(Sketch.grid(5, 4).file(folder), roads(), TruckProfile.REAR_LOADER);
        assertThat(BaseMapReader.read(Extract.inForce(roads()).orElseThrow()).features())
                .hasSize(9);
        try (Stream<Path> kept = Files.list(roads())) {
            assertThat(kept.filter(Files::isRegularFile)).hasSize(2);
        }
    }

    @Test
    void aBrokenFileLeavesTheOldCityAsItWas() throws IOException {
        Extract.replaceBy(Sketch.grid(4, 4).file(folder), roads(), TruckProfile.REAR_LOADER);
        Path before = Extract.inForce(roads()).orElseThrow();
        Path broken = Files.writeString(folder.resolve("broken.osm"), "<osm><node id='1'");
        assertThatThrownBy(() -> Extract.replaceBy(broken, roads(), TruckProfile.REAR_LOADER))
                .isInstanceOf(Unusable.class);
        assertThat(Extract.inForce(roads())).contains(before);
    }

    @Test
    void anExtractThatIsGoneIsNamed() throws IOException {
        Extract.replaceBy(Sketch.grid(4, 4).file(folder), roads(), TruckProfile.REAR_LOADER);
        Files.delete(Extract.inForce(roads()).orElseThrow());
        assertThatThrownBy(() -> Extract.inForce(roads()))
                .isInstanceOf(Unusable.class)
                .hasMessageContaining("is gone");
        Extract.replaceBy(Sketch.grid(5, 4).file(folder), roads(), TruckProfile.REAR_LOADER);
        assertThat(Extract.inForce(roads())).isPresent();
    }

    private Path roads() {
        return folder.resolve("roads");
    }
}
