package de.leerplan.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.Instant;

class RateLimitTest {
    private static final Instant NOON = Instant.parse("2026-07-14T12:00:00Z");

    private final RateLimit limit = new RateLimit(2, 5);

    @Test
    void aBurstPassesAndThenSoManyASecond() {
        assertThat(passing(NOON, 9)).isEqualTo(5);
        assertThat(passing(NOON.plusMillis(400), 9)).isZero();
        assertThat(passing(NOON.plusMillis(1_000), 9)).isEqualTo(2);
    }

    @Test
    void aPauseSavesUpNoMoreThanTheBurst() {
        passing(NOON, 5);

        assertThat(passing(NOON.plusSeconds(3_600), 99)).isEqualTo(5);
    }

    @Test
    void aClockSetBackLocksNobodyOutForLong() {
        passing(NOON, 5);

        assertThat(passing(NOON.minusSeconds(3_600), 9)).isZero();
        assertThat(passing(NOON.plusSeconds(1), 9)).isEqualTo(2);
    }

    private int passing(Instant at, int tries) {
        int passed = 0;
        for (int i = 0; i < tries; i++) {
            passed += limit.take(at) ? 1 : 0;
        }
        return passed;
    }
}
