package de.leerplan.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.text.Text;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class FontsTest {
    @BeforeAll
    static void load() {
        Fonts.load();
    }

    @Test
    void allFiguresAreEquallyWide() {
        for (String figure : "234567890".split("")) {
            assertThat(width(figure)).as(figure).isEqualTo(width("1"));
        }
    }

    @Test
    void lettersKeepTheirOwnWidth() {
        assertThat(width("i")).isLessThan(width("m"));
    }

    @Test
    void bothWeightsAreThere() {
        assertThat(Fonts.regular(13).getFamily()).isEqualTo("Inter");
        assertThat(Fonts.emphasis(13).getFamily()).isEqualTo("Inter SemiBold");
    }

    private static double width(String text) {
        Text node = new Text(text.repeat(10));
        node.setFont(Fonts.regular(13));
        return node.getLayoutBounds().getWidth();
    }
}
