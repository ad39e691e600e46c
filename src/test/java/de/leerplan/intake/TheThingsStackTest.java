package de.leerplan.intake;

import static org.assertj.core.api.Assertions.assertThat;

import de.leerplan.operations.Measured;
import de.leerplan.operations.Observation.ReadingReceived;
import de.leerplan.operations.SensorHealth;

import org.junit.jupiter.api.Test;

import java.time.Instant;
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
                                        OptionalInt.of(-35))));
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
    void aDeviceThatNobodyAssignedWaitsToBe() {
        String message = Messages.THE_THINGS_STACK.replace("0004a30b001c0530", "0004a30b001c0531");
        Decoding.Refused refused = Messages.refusal(message);

        assertThat(refused.kind()).isEqualTo(Decoding.Refused.Kind.UNKNOWN_CONTAINER);
        assertThat(refused.reason()).contains("0004A30B001C0531");
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
}
