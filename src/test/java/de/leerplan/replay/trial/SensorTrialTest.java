package de.leerplan.replay.trial;

import static org.assertj.core.api.Assertions.assertThat;

import de.leerplan.replay.SampleCity;
import de.leerplan.replay.SampleData;

import org.junit.jupiter.api.Test;

class SensorTrialTest {
    @Test
    void mostFaultsAreFoundWithFewFalseFlags() {
        TrialScore score = trial(40, 5, 11);

        assertThat(score.all().faults()).isGreaterThan(15);
        assertThat(score.recallPercent()).isGreaterThan(90);
        assertThat(score.falseFlagsPerContainerYear()).isLessThan(3);
        assertThat(score.believed().ofFaulty()).isLessThan(score.raw().ofFaulty());
    }

    @Test
    void theSameSeedTellsTheSame() {
        assertThat(trial(16, 4, 5).json()).isEqualTo(trial(16, 4, 5).json());
        assertThat(trial(16, 4, 5).json()).isNotEqualTo(trial(16, 4, 6).json());
    }

    private static TrialScore trial(int containers, int weeks, long seed) {
        return SensorTrial.run(SampleCity.read(SampleData.folder()), containers, weeks, seed);
    }
}
