package de.leerplan.roads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.leerplan.model.ExtractReport;
import de.leerplan.model.GeoPoint;
import de.leerplan.model.ImportProgress;
import de.leerplan.model.ImportStep;
import de.leerplan.model.Stray;
import de.leerplan.model.Unusable;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
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
        assertThat(imported(file).streets()).isEqualTo(24);
        Files.delete(file);
        assertThat(Extract.inForce(roads())).get().asString().endsWith(".osm");
        assertThat(BaseMapReader.read(Extract.inForce(roads()).orElseThrow()).features())
                .isNotEmpty();
    }

    @Test
    void aLaterImportReplacesTheFirst() throws IOException {
        imported(Sketch.grid(4, 4).file(folder));
        imported(Sketch.grid(5, 4).file(folder));
        assertThat(BaseMapReader.read(Extract.inForce(roads()).orElseThrow()).features())
                .hasSize(9);
        try (Stream<Path> kept = Files.list(roads())) {
            assertThat(kept.filter(Files::isRegularFile)).hasSize(2);
        }
    }

    @Test
    void aBrokenFileLeavesTheOldCityAsItWas() throws IOException {
        imported(Sketch.grid(4, 4).file(folder));
        Path before = Extract.inForce(roads()).orElseThrow();
        Path broken = Files.writeString(folder.resolve("broken.osm"), "<osm><node id='1'");
        assertThatThrownBy(() -> imported(broken)).isInstanceOf(Unusable.class);
        assertThat(Extract.inForce(roads())).contains(before);
    }

    @Test
    void anExtractThatIsGoneIsNamed() throws IOException {
        imported(Sketch.grid(4, 4).file(folder));
        Files.delete(Extract.inForce(roads()).orElseThrow());
        assertThatThrownBy(() -> Extract.inForce(roads()))
                .isInstanceOf(Unusable.class)
                .hasMessageContaining("is gone");
        imported(Sketch.grid(5, 4).file(folder));
        assertThat(Extract.inForce(roads())).isPresent();
    }

    @Test
    void everyStepIsToldFromItsBeginningToItsEnd() {
        List<ImportProgress> told = new ArrayList<>();
        imported(Sketch.grid(20, 20).file(folder), told::add);
        assertThat(told).extracting(ImportProgress::step).isSorted().contains(ImportStep.values());
        assertThat(told.getLast()).isEqualTo(new ImportProgress(ImportStep.KEEP, 1, 1));
    }

    @ParameterizedTest
    @EnumSource(ImportStep.class)
    void anImportThatIsStoppedLeavesTheOldCityAsItWas(ImportStep last) {
        imported(Sketch.grid(4, 4).file(folder));
        Path before = Extract.inForce(roads()).orElseThrow();
        Path other = Sketch.grid(5, 4).file(folder);
        assertThatThrownBy(() -> imported(other, stopAt(last)))
                .isInstanceOf(CancellationException.class);
        assertThat(Extract.inForce(roads())).contains(before);
        imported(other);
        assertThat(Extract.inForce(roads())).get().isNotEqualTo(before);
    }

    @Test
    void whatLiesFarFromEveryStreetIsListedWithWhetherItIsOutside() {
        GeoPoint far = Sketch.at(850, 850);
        GeoPoint outside = Sketch.at(3000, 0);
        Sketch sketch =
                Sketch.grid(4, 4)
                        .node("a", 0, 1700)
                        .node("b", 1700, 1700)
                        .node("c", 1700, 0)
                        .way("Bogen", "0,3 a b c 3,0", "highway=residential");
        ExtractReport report =
                Extract.replaceBy(
                        sketch.file(folder),
                        roads(),
                        TruckProfile.REAR_LOADER,
                        Places.city(Sketch.at(10, 0), far, outside),
                        _ -> {});
        assertThat(report.strays()).extracting(Stray::place).containsExactly(far, outside);
        assertThat(report.strays()).extracting(Stray::outside).containsExactly(false, true);
        assertThat(report.strays().getFirst().metres()).isBetween(700.0, 860.0);
        assertThat(report.strays().getLast().metres()).isInfinite();
        assertThat(report.strays().getLast().csv()).matches("S-2;.*;;outside");
    }

    private static Consumer<ImportProgress> stopAt(ImportStep step) {
        return progress -> {
            if (progress.step() == step) {
                throw new CancellationException();
            }
        };
    }

    private ExtractReport imported(Path file) {
        return imported(file, _ -> {});
    }

    private ExtractReport imported(Path file, Consumer<ImportProgress> told) {
        return Extract.replaceBy(
                file, roads(), TruckProfile.REAR_LOADER, Places.city(Sketch.at(0, 0)), told);
    }

    private Path roads() {
        return folder.resolve("roads");
    }
}
