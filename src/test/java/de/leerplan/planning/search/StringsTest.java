package de.leerplan.planning.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StringsTest {
    @Test
    void longToursGiveLongStringsUpToALimit() {
        assertThat(Strings.of(40).longest()).isEqualTo(20);
        assertThat(Strings.of(500).longest()).isEqualTo(30);
    }

    @Test
    void shortToursAreRuinedAsPublished() {
        assertThat(Strings.of(14)).isEqualTo(new Strings(10, 40.0 / 11 - 1));
    }

    @Test
    void noStringIsLongerThanAMeanTour() {
        assertThat(Strings.of(4).longest()).isEqualTo(4);
    }
}
