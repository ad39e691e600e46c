package de.leerplan.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;

class DayPacesTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @Test
    void theHourIsThatOfTheCitysOwnClocks() {
        assertThat(pace("2026-07-14T05:59:59Z")).isEqualTo(1.2);
        assertThat(pace("2026-07-14T04:59:59Z")).isEqualTo(1);
    }

    @Test
    void aSaturdayAndASundayHavePacesOfTheirOwn() {
        assertThat(pace("2026-07-17T06:00:00Z")).isEqualTo(1.2);
        assertThat(pace("2026-07-18T06:00:00Z")).isEqualTo(0.95);
        assertThat(pace("2026-07-19T06:00:00Z")).isEqualTo(0.85);
    }

    @Test
    void nonsenseIsRefused() {
        List<Double> short23 = Collections.nCopies(23, 1.0);
        List<Double> standing = Collections.nCopies(24, 9.0);
        List<Double> even = DayPaces.ALIKE.sunday();
        assertThatThrownBy(() -> new DayPaces(short23, even, even)).hasMessageContaining("24");
        assertThatThrownBy(() -> new DayPaces(even, even, standing)).hasMessageContaining("9.0");
    }

    private static double pace(String at) {
        return DayPaces.TYPICAL.at(Instant.parse(at), BERLIN);
    }
}
