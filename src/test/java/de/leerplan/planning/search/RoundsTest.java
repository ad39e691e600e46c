package de.leerplan.planning.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class RoundsTest {
    private static final int VISITS = 100;

    @Test
    void manyToursOrFewStepsAreCooledOnceAndSlowly() {
        assertThat(Rounds.of(7, VISITS, 1e9)).isEqualTo(Rounds.ONE);
        assertThat(Rounds.of(3, VISITS, 60_000)).isEqualTo(Rounds.ONE);
        assertThat(Rounds.ONE.cooled(0.4)).isEqualTo(0.4);
    }

    @Test
    void fewToursAreCooledSeveralTimesFromHotToColdAndThenFromLukewarm() {
        Rounds rounds = Rounds.of(6, VISITS, 1e9);

        assertThat(rounds.several()).isTrue();
        double round = Rounds.LAST_FROM / rounds.count();
        for (int i = 0; i < rounds.count(); i++) {
            assertThat(rounds.cooled(i * round + 1e-9)).isCloseTo(0, within(1e-6));
            assertThat(rounds.cooled((i + 1) * round - 1e-9)).isCloseTo(1, within(1e-6));
        }
        assertThat(rounds.cooled(Rounds.LAST_FROM)).isBetween(0.3, 0.7);
        assertThat(rounds.cooled(1)).isEqualTo(1);
    }

    @Test
    void aCoolingInRoundsEndsAsColdAsOneThatFallsOnce() {
        Cooling once = new Cooling(100, 1);
        Cooling often = once.in(Rounds.of(3, VISITS, 1e9));

        assertThat(often.at(0)).isEqualTo(once.at(0));
        assertThat(often.at(1)).isEqualTo(once.at(1));
        assertThat(often.at(Rounds.LAST_FROM / 2)).isNotEqualTo(once.at(Rounds.LAST_FROM / 2));
    }
}
