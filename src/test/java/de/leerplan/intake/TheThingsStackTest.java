package de.leerplan.intake;

import static org.assertj.core.api.Assertions.assertThat;

import de.leerplan.operations.Measured;
import de.leerplan.operations.Observation.ReadingReceived;
import de.leerplan.operations.SensorHealth;
import de.leerplan.operations.Signal;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;

class TheThingsStackTest {
    @Test
    void anUplinkIsDecodedByTheTypeTheServerKnows() {
        assertThat(Messages.readings(Messages.THE_THINGS_STACK))
                .containsExactly(
                        new ReadingReceived(
                                        Messages.AT,
                                        Instant.parse("2026-07-14T05:29:45.8Z"),
                                        Messages.BIN,
                                        new Measured.Distance(2116),
                                        new SensorHealth(
                                                OptionalInt.of(92),
                                                OptionalInt.of(26),
                                                OptionalInt.of(-35),
                                                Optional.of(true),
                                                Optional.of(false)))
                                .in("0004A30B001C0530/AXA5/1"));
    }

    @Test
    void anUnknownTypeIsTakenAsTheServerDecodedIt() {
        String message = Messages.THE_THINGS_STACK.replace("em400-tld", "abacus-3");

        assertThat(Messages.readings(message))
                .singleElement()
                .satisfies(
                        reading -> {
                            assertThat(reading.measured()).isEqualTo(new Measured.Distance(999));
                            assertThat(reading.health().battery()).hasValue(90);
                        });
    }

    @Test
    void anUnknownTypeThatNobodyDecodedIsRefused() {
        String message =
                Messages.THE_THINGS_STACK
                        .replace("em400-tld", "abacus-3")
                        .replace("decoded_payload", "other");

        assertThat(Messages.refusal(message).reason()).contains("'abacus-3' is not known");
    }

    @Test
    void anUplinkWithoutAPayloadIsInOrderAndNoReading() {
        String message =
                Messages.THE_THINGS_STACK
                        .replace("frm_payload", "none")
                        .replace("decoded_payload", "other");

        assertThat(Messages.readings(message)).isEmpty();
    }

    @Test
    void aDeviceThatNobodyAssignedWaitsToBe() {
        String message = Messages.THE_THINGS_STACK.replace("0004a30b001c0530", "0004a30b001c0531");

        assertThat(Messages.decode(message))
                .isEqualTo(
                        new Decoding.Waits(
                                new Signal(
                                        Instant.parse("2026-07-14T05:29:45.8Z"),
                                        "0004A30B001C0531",
                                        "em400-tld",
                                        85,
                                        "AXVcA2cBAQSCRAgFAAE=",
                                        "{\"distance\":999}",
                                        OptionalInt.of(90),
                                        OptionalInt.of(-35))));
    }

    @Test
    void aJoinIsInOrderAndNoReading() {
        assertThat(
                        Messages.readings(
                                "{\"end_device_ids\":{\"dev_eui\":\"0004A30B001C0530\"},"
                                        + "\"join_accept\":{}}"))
                .isEmpty();
    }

    @Test
    void brokenBase64IsRefused() {
        String message = Messages.THE_THINGS_STACK.replace("AXVcA2cBAQSCRAgFAAE=", "A***");

        assertThat(Messages.refusal(message).reason()).isEqualTo("payload: no Base64");
    }

    @Test
    void theSameMessageInAnotherTrySpeaksOfTheSameTime() {
        ReadingFormats formats = new ReadingFormats(Messages.DEVICES);
        String again = Messages.THE_THINGS_STACK.replace("05:29:45.8Z", "05:29:47.1Z");
        String next = again.replace("\"f_cnt\": 1", "\"f_cnt\": 2");

        assertThat(measured(formats, Messages.THE_THINGS_STACK))
                .isEqualTo("2026-07-14T05:29:45.800Z");
        assertThat(measured(formats, again)).isEqualTo("2026-07-14T05:29:45.800Z");
        assertThat(measured(formats, next)).isEqualTo("2026-07-14T05:29:47.100Z");
    }

    @Test
    void aRestartDoesNotForgetWhatWasTold() {
        String again = Messages.THE_THINGS_STACK.replace("05:29:45.8Z", "05:29:47.1Z");
        ReadingFormats formats = new ReadingFormats(Messages.DEVICES);

        Messages.readings(Messages.THE_THINGS_STACK).forEach(formats::recall);

        assertThat(measured(formats, again)).isEqualTo("2026-07-14T05:29:45.800Z");
    }

    @Test
    void withoutANamedSessionTheAddressAndTheCounterTellMessagesApart() {
        ReadingFormats formats = new ReadingFormats(Messages.DEVICES);
        String first =
                Messages.THE_THINGS_STACK
                        .replace("\"session_key_id\": \"AXA5\", ", "")
                        .replace("\"device_id\"", "\"dev_addr\": \"00189440\", \"device_id\"");
        String again = first.replace("05:29:45.8Z", "05:29:47.1Z");
        String moved = again.replace("00189440", "00189441");

        assertThat(measured(formats, first)).isEqualTo("2026-07-14T05:29:45.800Z");
        assertThat(measured(formats, again)).isEqualTo("2026-07-14T05:29:45.800Z");
        assertThat(measured(formats, moved)).isEqualTo("2026-07-14T05:29:47.100Z");
    }

    @Test
    void aBatteryInVoltsByTheServersDecoderDoesNotSpoilTheDistance() {
        String message =
                Messages.THE_THINGS_STACK
                        .replace("em400-tld", "abacus-3")
                        .replace("\"distance\": 999", "\"distance\": 999, \"battery\": 3600");

        assertThat(Messages.readings(message))
                .singleElement()
                .satisfies(r -> assertThat(r.health().battery()).hasValue(90));
    }

    private static String measured(ReadingFormats formats, String message) {
        Decoding decoding = formats.decode(message.getBytes(StandardCharsets.UTF_8), Messages.AT);
        ReadingReceived reading =
                (ReadingReceived) ((Decoding.Decoded) decoding).facts().getFirst();
        return reading.measuredAt().toString();
    }
}
