package de.leerplan.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import de.leerplan.ui.Texts;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.ZoneId;
import java.util.Locale;

class ChangeTextTest {
    private static ChangeText in(Locale locale) {
        return new ChangeText(new Texts(locale, ZoneId.of("Europe/Berlin")));
    }

    @ParameterizedTest
    @CsvSource({"0, 0.2, 0 points", "1, 1.4, 1 point", "−1, -0.6, −1 point", "31, 31.2, 31 points"})
    void onePointIsOneWhateverItsSign(String number, double points, String told) {
        assertThat(in(Locale.UK).points(number, points)).isEqualTo(told);
    }

    @Test
    void inGermanToo() {
        assertThat(in(Locale.GERMANY).points("+1", 1)).isEqualTo("+1\u00a0Punkt");
        assertThat(in(Locale.GERMANY).points("2", 2)).isEqualTo("2\u00a0Punkte");
    }
}
