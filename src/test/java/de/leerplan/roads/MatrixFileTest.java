package de.leerplan.roads;

import static org.assertj.core.api.Assertions.assertThat;

import de.leerplan.model.GeoPoint;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class MatrixFileTest {
    private static final List<GeoPoint> PLACES =
            List.of(Sketch.at(0, 0), Sketch.at(50, 0), Sketch.at(80, 100));

    @TempDir Path folder;

    @Test
    void whatWasWrittenIsReadAgain() {
        Matrix matrix = new Matrix(PLACES, new int[] {0, 1, 2, 3, 0, 5, 6, 7, 0}, new int[9]);
        MatrixFile file = new MatrixFile(folder.resolve("m.bin"));
        file.write(matrix);
        Matrix again = file.read().orElseThrow();
        assertThat(again.places()).isEqualTo(PLACES);
        assertThat(again.seconds(1, 2)).isEqualTo(5);
        assertThat(again.indexOf(PLACES.get(2))).isEqualTo(2);
        assertThat(again.indexOf(Sketch.at(9, 9))).isEqualTo(-1);
    }

    @Test
    void aDamagedOrMissingFileIsAsGoodAsNone() throws IOException {
        Path path = folder.resolve("m.bin");
        MatrixFile file = new MatrixFile(path);
        assertThat(file.read()).isEmpty();
        file.write(new Matrix(PLACES, new int[9], new int[9]));
        byte[] content = Files.readAllBytes(path);
        content[60] ^= 1;
        Files.write(path, content);
        assertThat(file.read()).isEmpty();
        Files.write(path, new byte[] {1, 2, 3});
        assertThat(file.read()).isEmpty();
    }

    @Test
    void twoProgramsThatKeepTheSameMatrixDoNotMeet() throws IOException {
        Path path = folder.resolve("m.bin");
        Files.createDirectory(folder.resolve("m.bin.partial"));
        MatrixFile file = new MatrixFile(path);
        file.write(new Matrix(PLACES, new int[9], new int[9]));
        assertThat(file.read()).isPresent();
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("m.bin", "m.bin.partial");
    }
}
