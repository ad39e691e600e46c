package de.leerplan.roads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.leerplan.model.ExtractFlaw;
import de.leerplan.model.ExtractReport;
import de.leerplan.model.UnusableExtract;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;

class OsmImportTest {
    @TempDir Path folder;

    @Test
    void theReportSaysWhatWasReadAndWhatWasNot() {
        Sketch sketch =
                Sketch.grid(4, 4)
                        .node("bank", 50, 50, "amenity=bench")
                        .way("Weg", "0,0 1,1", "highway=footway")
                        .way("Zaun", "0,0 1,1", "barrier=fence")
                        .noTurn("N0", "0,0", "E0");
        ExtractReport report =
                OsmImport.run(
                                sketch.file(folder),
                                folder.resolve("c"),
                                TruckProfile.REAR_LOADER,
                                _ -> {})
                        .report(List.of(), 1.5);
        assertThat(report.read()).isEqualTo(new ExtractReport.Elements(17, 10, 1));
        assertThat(report.streets()).isEqualTo(24);
        assertThat(report.closedToTrucks()).isEqualTo(1);
        assertThat(report.turnBans()).isEqualTo(1);
        assertThat(report.drawn().features()).isEqualTo(9);
        assertThat(report.ignored()).isEqualTo(new ExtractReport.Elements(1, 1, 0));
        assertThat(report.incomplete()).isZero();
        assertThat(report.southWest()).isEqualTo(Sketch.at(0, 0));
    }

    @Test
    void aFileWithoutStreetsForTrucksIsRefused() {
        Sketch sketch =
                new Sketch().node("a", 0, 0).node("b", 900, 0).way("Weg", "a b", "highway=footway");
        assertThatThrownBy(
                        () ->
                                OsmImport.run(
                                        sketch.file(folder),
                                        folder.resolve("c"),
                                        TruckProfile.REAR_LOADER,
                                        _ -> {}))
                .isInstanceOfSatisfying(
                        UnusableExtract.class,
                        e -> assertThat(e.flaw()).isEqualTo(ExtractFlaw.NO_STREETS));
    }
}
