package de.leerplan.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.Instant;

/// What is said of a sensor that says the same for long.
class StillnessTest {
    private static final Instant NOON = Instant.parse("2026-07-14T12:00:00Z");

    /// Percentage points that usually come in from reading to reading.
    private static final double RISE = 3;

    private double said = 20;
    private Stillness still = Stillness.NONE;
    private int readings;

    @Test
    void aFrozenSensorIsStuckOnceEnoughShouldHaveComeIn() {
        waste(30);
        frozen(8);
        assertThat(still.stuck()).isFalse();
        frozen(2);

        assertThat(still.stuck()).isTrue();
    }

    @Test
    void aSensorThatTremblesAsEverIsNotStuckThoughNothingComesIn() {
        waste(30);
        trembling(25);
        assertThat(still.due()).isGreaterThan(60);
        assertThat(still.stuck()).isFalse();
        trembling(10);

        assertThat(still.stuck()).as("where far too much should have come in").isTrue();
    }

    @Test
    void theSlightTremblingOfAFrozenSensorIsNotItsUsualOne() {
        waste(30);
        for (int i = 0; i < 12; i++) {
            hear(said + (i % 2 == 0 ? 0.25 : -0.25));
        }

        assertThat(still.stuck()).isTrue();
    }

    @Test
    void aTremblingSensorThatDoesNotShowAnEmptyingIsStuckAllTheSame() {
        waste(30);
        trembling(10);
        still = still.throughEmptying();
        trembling(4);

        assertThat(still.stuck()).isTrue();
    }

    /// Waste comes in as usual, and each echo is a little off.
    private void waste(int times) {
        for (int i = 0; i < times; i++) {
            hear(said + 1.5 + (i % 2 == 0 ? 0.4 : -0.4));
        }
    }

    private void trembling(int times) {
        double middle = said;
        for (int i = 0; i < times; i++) {
            hear(middle + (i % 2 == 0 ? 0.4 : -0.4));
        }
        said = middle;
    }

    private void frozen(int times) {
        for (int i = 0; i < times; i++) {
            hear(said);
        }
    }

    private void hear(double percent) {
        Instant at = NOON.plusSeconds(3_600L * readings++);
        still = still.after(percent, at, RISE, Math.abs(percent - said));
        said = percent;
    }
}
