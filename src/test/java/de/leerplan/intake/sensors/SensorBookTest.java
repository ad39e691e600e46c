package de.leerplan.intake.sensors;

import static org.assertj.core.api.Assertions.assertThat;

import de.leerplan.intake.Malformed;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;

class SensorBookTest {
    /// Messages as they should be, to be bent.
    private static final List<String> MESSAGES =
            List.of(
                    "01755C03824408040001",
                    "01755C0367010104824408050001",
                    "8367E800018482410601",
                    "01756403823E0004D645",
                    "02012F000304D200010BB1",
                    "800001011107D000190000000000000081",
                    "800001011907D001CD03E942EF272042190000000000000081",
                    "1000000001121B7701131BAA01121BA90114F274",
                    "0100E202290301270514060101110E2311",
                    "0B450B0500010501",
                    "FF0000002A000000053C3E00643CF60007");

    static Stream<SensorDecoder> decoders() {
        return SensorBook.DECODERS.stream();
    }

    @Test
    void aSensorIsFoundByItsTypeHoweverItIsWritten() {
        assertThat(SensorBook.decoder(" EM400-MUD ")).containsInstanceOf(Em400.class);
        assertThat(SensorBook.decoder("abacus")).isEmpty();
    }

    @Test
    void noTwoSensorsHaveTheSameType() {
        List<String> models = decoders().flatMap(decoder -> decoder.models().stream()).toList();

        assertThat(models)
                .doesNotHaveDuplicates()
                .allMatch(m -> m.equals(m.toLowerCase(Locale.ROOT)));
    }

    @ParameterizedTest
    @MethodSource("decoders")
    void noPayloadCrashesADecoderOrYieldsWhatCannotBe(SensorDecoder decoder) {
        Random random = new Random(23);
        int understood = 0;
        for (int i = 0; i < 40_000; i++) {
            understood += isUnderstood(decoder, random.nextInt(256), payload(random)) ? 1 : 0;
        }

        assertThat(understood).isPositive();
    }

    /// Pure chance, or a true message with some bytes changed, cut off or added.
    private static byte[] payload(Random random) {
        if (random.nextInt(4) == 0) {
            byte[] chance = new byte[random.nextInt(40)];
            random.nextBytes(chance);
            return chance;
        }
        byte[] whole = HexFormat.of().parseHex(MESSAGES.get(random.nextInt(MESSAGES.size())));
        byte[] bent =
                random.nextInt(3) == 0
                        ? Arrays.copyOf(whole, random.nextInt(whole.length + 3))
                        : whole;
        for (int change = random.nextInt(4); change > 0 && bent.length > 0; change--) {
            bent[random.nextInt(bent.length)] = (byte) random.nextInt(256);
        }
        return bent;
    }

    private static boolean isUnderstood(SensorDecoder decoder, int port, byte[] payload) {
        try {
            List<SensorReport> reports = decoder.decode(port, payload);
            assertThat(reports).allSatisfy(SensorBookTest::inRange);
            return !reports.isEmpty();
        } catch (Malformed e) {
            assertThat(e.getMessage()).isNotBlank();
            return false;
        }
    }

    private static void inRange(SensorReport report) {
        assertThat(report.saysSomething()).isTrue();
        assertThat(report.distanceMm().orElse(0)).isBetween(0, 20_000);
        assertThat(report.fillPercent().orElse(0)).isBetween(0, 100);
        assertThat(report.power().percent().orElse(0)).isBetween(0, 100);
        assertThat(report.power().millivolts().orElse(0)).isBetween(0, 65_535);
        report.place().ifPresent(at -> assertThat(at.lat()).isBetween(-90.0, 90.0));
        assertThat(report.celsius().orElse(0)).isBetween(-60.0, 1_000.0);
        assertThat(report.age().isNegative()).isFalse();
    }
}
