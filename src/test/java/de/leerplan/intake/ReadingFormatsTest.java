package de.leerplan.intake;

import static org.assertj.core.api.Assertions.assertThat;

import de.leerplan.model.FillLevel;
import de.leerplan.operations.Measured;
import de.leerplan.operations.Observation;
import de.leerplan.operations.Observation.ReadingReceived;
import de.leerplan.operations.Refusal;
import de.leerplan.operations.Signal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Random;

class ReadingFormatsTest {
    /// Bytes are changed, and words of JSON put where others stood.
    @ParameterizedTest
    @ValueSource(strings = {Messages.THE_THINGS_STACK, Messages.CHIRP_STACK, Messages.NGSI_LD})
    void noMessageWhateverThrowsOrYieldsWhatCannotBe(String good) {
        List<String> words = List.of("null", "[]", "{}", "-1", "1e308", "\"x\"", "true", "{\"a\":");
        Random random = new Random(5);
        for (int i = 0; i < 15_000; i++) {
            StringBuilder bent = new StringBuilder(good);
            for (int change = 0; change <= random.nextInt(3); change++) {
                int at = random.nextInt(bent.length());
                int end = Math.min(bent.length(), at + random.nextInt(12));
                bent.replace(at, end, words.get(random.nextInt(words.size())));
            }
            byte[] bytes = bent.toString().getBytes(StandardCharsets.UTF_8);
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            if (Messages.decode(bytes) instanceof Decoding.Decoded(List<Observation> all)) {
                assertThat(all).allSatisfy(ReadingFormatsTest::possible);
            }
        }
    }

    @Test
    void severalMessagesInOneAreTakenTogether() {
        String mixed =
                "[%s, %s, %s, {\"container\":\"OF-1\",\"fillPercent\":5}]"
                        .formatted(
                                Messages.THE_THINGS_STACK, Messages.CHIRP_STACK, Messages.NGSI_LD);

        assertThat(Messages.readings(mixed))
                .extracting(ReadingReceived::measured)
                .containsExactly(
                        new Measured.Distance(2116),
                        new Measured.Distance(1234),
                        new Measured.Percent(new FillLevel(59)),
                        new Measured.Percent(new FillLevel(5)));
    }

    @Test
    void amongSeveralMessagesADeviceThatNobodyAssignedWaits() {
        String stranger = Messages.CHIRP_STACK.replace("0101010101010101", "0202020202020202");
        String both = "[%s, %s]".formatted(Messages.THE_THINGS_STACK, stranger);

        assertThat(Messages.decode(both))
                .isInstanceOfSatisfying(
                        Decoding.Bundle.class,
                        bundle -> {
                            assertThat(bundle.facts()).hasSize(1);
                            assertThat(bundle.signals())
                                    .extracting(Signal::device)
                                    .containsExactly("0202020202020202");
                        });
    }

    @Test
    void theShortestProtocolBufferIsToldApartFromText() {
        String uuid = "3ac7f2d1-0000-4000-8000-00000000000a";

        assertThat(Messages.refusal("\n$" + uuid).kind()).isEqualTo(Refusal.BINARY);
        assertThat(Messages.refusal("\n " + uuid.replace("-", "")).kind())
                .isEqualTo(Refusal.BINARY);
        assertThat(Messages.refusal("no JSON").kind()).isEqualTo(Refusal.MALFORMED);
        assertThat(Messages.readings("\n \n" + Messages.CHIRP_STACK)).hasSize(1);
    }

    @Test
    void oneBadMessageAmongSeveralIsNamedByItsPlace() {
        String bad = Messages.CHIRP_STACK.replace("AgEvAAME0gABC7E=", "A***");

        assertThat(Messages.refusal("[%s, %s]".formatted(Messages.THE_THINGS_STACK, bad)).reason())
                .isEqualTo("[1]: payload: no Base64");
    }

    private static void possible(Observation fact) {
        if (!(fact instanceof ReadingReceived reading)) {
            return;
        }
        assertThat(reading.measuredAt())
                .isBetween(
                        Messages.AT.minus(Duration.ofDays(367)),
                        Messages.AT.plus(Duration.ofMinutes(5)));
        assertThat(reading.health().battery().orElse(0)).isBetween(0, 100);
        assertThat(reading.health().rssi().orElse(0)).isBetween(-200, 20);
        assertThat(reading.health().celsius().orElse(0)).isBetween(-60, 1_000);
    }
}
