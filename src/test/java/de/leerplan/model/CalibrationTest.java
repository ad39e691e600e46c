package de.leerplan.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class CalibrationTest {
    @Test
    void aTaperedContainerHoldsLessBelowThanAbove() {
        Calibration box = new Calibration(1000, 200);
        Calibration bin = new Calibration(1000, 200, 30, 0.7);

        assertThat(box.fill(600).percent()).isEqualTo(50);
        assertThat(bin.fill(600).percent()).isBetween(38.0, 45.0);
        assertThat(bin.fill(200).percent()).isEqualTo(100);
        assertThat(bin.fill(1000).percent()).isZero();
    }

    @Test
    void fillAndDistanceAreEachOthersInverse() {
        Calibration bin = new Calibration(2100, 450, 30, 0.8);

        for (int mm = 450; mm <= 2100; mm += 50) {
            assertThat((double) bin.distanceMm(bin.fill(mm))).isCloseTo(mm, within(1.0));
        }
    }

    @Test
    void whatIsNearerThanTheBlindZoneIsNoFill() {
        Calibration bin = new Calibration(1000, 200);

        assertThat(bin.blind(30)).isTrue();
        assertThat(bin.blind(31)).isFalse();
        assertThatThrownBy(() -> new Calibration(1000, 200, 200, 1))
                .hasMessageContaining("blind zone");
    }
}
