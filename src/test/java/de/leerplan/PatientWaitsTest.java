package de.leerplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;

class PatientWaitsTest {
    @Test
    void everyWaitOfEveryTestIsPatient() {
        AtomicReference<Duration> left = new AtomicReference<>(Duration.ZERO);
        await().conditionEvaluationListener(
                        told -> left.set(Duration.ofMillis(told.getRemainingTimeInMS())))
                .until(() -> true);

        assertThat(left.get()).isGreaterThan(PatientWaits.LONGEST.dividedBy(2));
    }
}
