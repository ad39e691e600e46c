package de.leerplan.trucks.page;

import static org.assertj.core.api.Assertions.assertThat;

import de.leerplan.trucks.Sample;

import org.junit.jupiter.api.Test;

import java.net.http.HttpClient;

/// Codes that are guessed.
class GuessedCodesTest {
    @Test
    void whoGuessesCodesIsSentAwayWhateverTheyGuessNext() throws Exception {
        try (TestCounter counter = new TestCounter();
                HttpClient http = HttpClient.newHttpClient()) {
            counter.stopTheClock();
            for (int i = 0; i < 10; i++) {
                assertThat(Doors.post(http, counter, "AAAAAAA" + i).statusCode()).isEqualTo(403);
            }
            String right = counter.desk.invite(Sample.A, counter.now());
            assertThat(Doors.post(http, counter, right).statusCode()).isEqualTo(429);
        }
    }
}
