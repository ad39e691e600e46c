package de.leerplan.planning.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StringsTest {
    @Test
    void longToursGiveLongStringsUpToALimit() {
        assertThat(Strings.of(10, 40).longest()).isEqualTo(20);
        assertThat(Strings.of(10, 500).longest()).isEqualTo(30);
    }

    @Test
    void shortToursAreRuinedAsPublished() {
        assertThat(Strings.of(10, 14)).isEqualTo(new Strings(10, 40.0 / 11 - 1));
    }

    @Test
    void noStringIsLongerThanAMeanTour() {
        assertThat(Strings.of(10, 4).longest()).isEqualTo(4);
    }

    @Test
    void fewToursLoseLongerStrings() {
        assertThat(Strings.of(3, 33).longest()).isGreaterThan(1.5 * Strings.of(10, 33).longest());
    }
}
