package de.leerplan.intake;

import static org.assertj.core.api.Assertions.assertThat;

import de.leerplan.model.ContainerId;
import de.leerplan.model.FillLevel;
import de.leerplan.operations.Measured;
import de.leerplan.operations.Observation.ReadingReceived;
import de.leerplan.operations.Refusal;
import de.leerplan.operations.SensorHealth;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;

class PlainJsonTest {
    private static final Instant AT = Instant.parse("2026-07-14T05:30:00Z");

    @Test
    void aReadingWithEverything() {
        assertThat(
                        readings(
                                """
                                {"container": "OF-0417", "measuredAt": "2026-07-14T07:29:40+02:00",
                                 "distanceMm": 1200, "battery": 92, "celsius": 25.7, "rssi": -97}
                                """))
                .containsExactly(
                        new ReadingReceived(
                                AT,
                                Instant.parse("2026-07-14T05:29:40Z"),
                                new ContainerId("OF-0417"),
                                new Measured.Distance(1200),
                                new SensorHealth(
                                        OptionalInt.of(92),
                                        OptionalInt.of(26),
                                        OptionalInt.of(-97))));
    }

    @Test
    void aReadingWithTheLeastIsOfTheTimeItArrived() {
        assertThat(readings("{\"container\": \"OF-0417\", \"fillPercent\": 61.5}"))
                .containsExactly(
                        new ReadingReceived(
                                AT,
                                AT,
                                new ContainerId("OF-0417"),
                                new Measured.Percent(new FillLevel(61.5)),
                                SensorHealth.UNKNOWN));
    }

    @Test
    void anArrayHoldsSeveral() {
        assertThat(
                        readings(
                                "[{\"container\":\"A\",\"distanceMm\":0},"
                                        + "{\"container\":\"B\",\"distanceMm\":7}]"))
                .extracting(reading -> reading.container().value())
                .containsExactly("A", "B");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`` | no JSON",
                "{ | no JSON",
                "42 | no JSON object or array",
                "{} {} | no JSON",
                "{\"container\":\"A\",\"container\":\"B\"} | no JSON",
                "[] | no readings",
                "[7] | [0]: no object",
                "{\"distanceMm\":5} | container: no text",
                "{\"container\":\" \"} | container: no text",
                "{\"container\":7} | container: no text",
                "{\"container\":\"A\"} | distanceMm or fillPercent: neither there",
                "{\"container\":\"A\",\"distanceMm\":1,\"fillPercent\":1} | distanceMm and fillP",
                "{\"container\":\"A\",\"distanceMm\":-1} | distanceMm: -1 is no number from 0 to",
                "{\"container\":\"A\",\"distanceMm\":\"12\"} | distanceMm: \"12\" is no number",
                "{\"container\":\"A\",\"fillPercent\":101} | fillPercent: 101 is no number",
                "{\"container\":\"A\",\"fillPercent\":1e999} | fillPercent: ",
                "[{\"container\":\"A\",\"fillPercent\":1},{\"container\":\"A\",\"fillPercent\":1,"
                        + "\"battery\":140}] | [1].battery: 140 is no number from 0 to 100",
                "{\"container\":\"A\",\"fillPercent\":1,\"measuredAt\":\"gestern\"} | measuredAt:"
            })
    void whatIsWrongIsNamedWithItsField(String message, String reason) {
        Decoding.Refused refused = (Decoding.Refused) decode(message);

        assertThat(refused.reason()).startsWith(reason).doesNotContain("\n");
        assertThat(refused.kind()).isEqualTo(Refusal.MALFORMED);
        assertThat(refused.remedy()).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-07-14T05:36:00Z, is in the future, FUTURE",
        "1970-01-01T00:00:00Z, is more than a year ago, TOO_OLD"
    })
    void aTimeThatCannotBeIsRefusedAsSuch(String time, String reason, Refusal kind) {
        Decoding.Refused refused =
                (Decoding.Refused)
                        decode(
                                "{\"container\":\"A\",\"fillPercent\":1,\"measuredAt\":\"%s\"}"
                                        .formatted(time));

        assertThat(refused.reason()).isEqualTo("measuredAt: " + time + " " + reason);
        assertThat(refused.kind()).isEqualTo(kind);
    }

    @Test
    void anExcerptIsShortAndOfOneLine() {
        Decoding.Refused refused = (Decoding.Refused) decode("\u0000\n\tx".repeat(1_000));

        assertThat(refused.excerpt()).hasSize(200).startsWith("...x").doesNotContain("\n");
    }

    @Test
    void noMessageWhateverThrows() {
        byte[] good =
                "[{\"container\":\"A\",\"distanceMm\":5,\"battery\":7}]"
                        .getBytes(StandardCharsets.UTF_8);
        Random random = new Random(11);
        for (int i = 0; i < 20_000; i++) {
            byte[] bent = good.clone();
            for (int change = 0; change <= random.nextInt(4); change++) {
                bent[random.nextInt(bent.length)] = (byte) random.nextInt(256);
            }
            assertThat(new ReadingFormats(DeviceBook.EMPTY).decode(bent, AT)).isNotNull();
        }
        assertThat(decode("[".repeat(60_000))).isInstanceOf(Decoding.Refused.class);
    }

    private static List<ReadingReceived> readings(String message) {
        return ((Decoding.Decoded) decode(message))
                .facts().stream().map(ReadingReceived.class::cast).toList();
    }

    private static Decoding decode(String message) {
        return new ReadingFormats(DeviceBook.EMPTY)
                .decode(message.getBytes(StandardCharsets.UTF_8), AT);
    }
}
