package de.leerplan.ui.map;

import static org.assertj.core.api.Assertions.assertThat;

import de.leerplan.operations.DayState;

import org.junit.jupiter.api.Test;

import java.util.List;

class GoogleBinTest {
    private static final DayState DAY = SketchedTown.day(60, 3);
    private static final Bins BINS = new Bins(DAY.city());

    @Test
    void nearByEveryBinInOrderSaysHowFullItIs() {
        assertThat(at(17)).filteredOn(bin -> !bin.number().isEmpty()).hasSizeGreaterThan(30);
        assertThat(at(17))
                .filteredOn(bin -> bin.number().isEmpty())
                .allMatch(bin -> bin.look().mark() == BinLook.Mark.OUT_OF_ORDER);
    }

    @Test
    void fromAfarNoneDoes() {
        assertThat(at(11)).allMatch(bin -> bin.number().isEmpty());
    }

    @Test
    void thoseThatMatterLieAboveTheOthers() {
        assertThat(at(17)).extracting(bin -> bin.look().weight()).isSorted();
        assertThat(at(17)).anyMatch(bin -> bin.look().matters());
    }

    @Test
    void aNumberThatAnotherBinWouldCoverIsNotWritten() {
        Viewport view = new Viewport(0.5, 0.5, 17, 800, 600);
        BinLook look = at(17).getFirst().look();
        GoogleBin below = new GoogleBin(0.5, 0.5, look, 9, "47");
        GoogleBin above = new GoogleBin(view.worldX(412), 0.5, look, 9, "62");
        GoogleBin beside = new GoogleBin(view.worldX(430), 0.5, look, 9, "70");

        assertThat(GoogleBin.legible(List.of(below, above, beside), view))
                .extracting(GoogleBin::number)
                .containsExactly("", "62", "70");
    }

    private static List<GoogleBin> at(double zoom) {
        Viewport view = new Viewport(0.5, 0.5, zoom, 800, 600);
        return GoogleBin.of(BINS, DAY, Density.of(BINS), view);
    }
}
