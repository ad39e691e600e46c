package de.leerplan.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.leerplan.intake.Doorman.Verdict.TooOften;
import de.leerplan.intake.Doorman.Verdict.Unknown;
import de.leerplan.intake.Doorman.Verdict.Welcome;
import de.leerplan.model.Unusable;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

class DoormanTest {
    private static final Instant NOON = Instant.parse("2026-07-14T12:00:00Z");
    private static final Source TTS = new Source("tts", "a-token-of-some-length");
    private static final Source VENDOR = new Source("vendor", "another-token-of-length");

    private final Doorman doorman = new Doorman(List.of(TTS, VENDOR), 10, 3);

    @Test
    void aKnownTokenIsWelcome() {
        assertThat(admit("Bearer a-token-of-some-length")).isEqualTo(new Welcome(TTS));
        assertThat(admit("bearer another-token-of-length")).isEqualTo(new Welcome(VENDOR));
    }

    @Test
    void nameAndTokenAsBasicAreWelcomeToo() {
        assertThat(admit("Basic dHRzOmEtdG9rZW4tb2Ytc29tZS1sZW5ndGg=")).isEqualTo(new Welcome(TTS));
    }

    @Test
    void whoSendsRubbishIsSoonToldToWaitAndNobodyElse() {
        doorman.refused("tts");

        assertThat(admit("Bearer a-token-of-some-length")).isInstanceOf(TooOften.class);
        assertThat(doorman.pause("tts", NOON)).isPositive();
        assertThat(admit("Bearer another-token-of-length")).isInstanceOf(Welcome.class);
        assertThat(doorman.pause("vendor", NOON)).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Bearer",
                "Bearer ",
                "a-token-of-some-length",
                "Basic a-token-of-some-length",
                "Basic dHRz",
                "Basic dmVuZG9yOmEtdG9rZW4tb2Ytc29tZS1sZW5ndGg=",
                "Bearer a-token-of-some-lengt",
                "Bearer a-token-of-some-length1",
                "Bearer A-TOKEN-OF-SOME-LENGTH"
            })
    void anythingElseIsNot(String header) {
        assertThat(admit(header)).isEqualTo(new Unknown());
    }

    @Test
    void aSourceThatSendsTooOftenWaitsAlone() {
        for (int i = 0; i < 3; i++) {
            assertThat(admit("Bearer a-token-of-some-length")).isInstanceOf(Welcome.class);
        }

        assertThat(admit("Bearer a-token-of-some-length")).isInstanceOf(TooOften.class);
        assertThat(admit("Bearer another-token-of-length")).isInstanceOf(Welcome.class);
    }

    @Test
    void aStormOfStrangersKeepsNobodyElseOut() {
        for (int i = 0; i < 1_000; i++) {
            doorman.admit(Optional.empty(), NOON);
        }

        assertThat(doorman.admit(Optional.empty(), NOON)).isInstanceOf(TooOften.class);
        assertThat(admit("Bearer a-token-of-some-length")).isInstanceOf(Welcome.class);
    }

    @Test
    void aTokenThatIsEasilyGuessedIsRefusedAndNoneIsEverShown() {
        assertThatThrownBy(() -> new Source("tts", "1234")).isInstanceOf(Unusable.class);
        assertThat(TTS.toString()).doesNotContain("token");
    }

    private Doorman.Verdict admit(String header) {
        return doorman.admit(Optional.of(header), NOON);
    }
}
