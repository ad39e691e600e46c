package de.leerplan.roads;

import static de.leerplan.roads.ClosureImportTest.CIFS;
import static de.leerplan.roads.ClosureImportTest.WZDX;
import static de.leerplan.roads.ClosureImportTest.read;

import static org.assertj.core.api.Assertions.assertThat;

import de.leerplan.model.Passage;

import org.junit.jupiter.api.Test;

import java.util.List;

/// Which trucks a work zone lets through.
class WzdxReportTest {
    @Test
    void anOffsetMayComeWithoutItsColon() {
        String plain = CIFS.replace("+02:00", "+0200");
        assertThat(read(plain).closures()).isEqualTo(read(CIFS).closures());
    }

    @Test
    void wzdxAlsoTellsBansOnTrucksHeightsAndWeights() {
        assertThat(passage("{\"type\": \"no-trucks\"}")).isEqualTo(Passage.NOBODY);
        assertThat(passage("\"no-trucks\"")).isEqualTo(Passage.NOBODY);
        assertThat(
                        passage(
                                "{\"type\": \"reduced-height\", \"value\": 350, \"unit\":"
                                        + " \"centimeters\"}"))
                .isEqualTo(new Passage(Integer.MAX_VALUE, 350, Integer.MAX_VALUE));
        assertThat(
                        passage(
                                "{\"type\": \"reduced-weight\", \"value\": 7500, \"unit\":"
                                        + " \"kilograms\"}"))
                .isEqualTo(new Passage(Integer.MAX_VALUE, Integer.MAX_VALUE, 7_500));
        assertThat(passage("{\"type\": \"no-parking\"}")).isEqualTo(Passage.EVERYBODY);
    }

    private static Passage passage(String restriction) {
        String report =
                WZDX.replace(
                        "{\"type\": \"reduced-width\", \"value\": 8, \"unit\": \"feet\"}",
                        restriction);
        return read(report).closures().getLast().passage();
    }

    @Test
    void alternatingTrafficAndAnUnknownImpactCloseNothing() {
        for (String impact : List.of("alternating-one-way", "unknown")) {
            String passable = WZDX.replaceFirst("all-lanes-closed", impact);
            assertThat(read(passable).closures().getFirst().passage()).isEqualTo(Passage.EVERYBODY);
        }
    }
}
