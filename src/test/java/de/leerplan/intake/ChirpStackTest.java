package de.leerplan.intake;

import static org.assertj.core.api.Assertions.assertThat;

import de.leerplan.operations.Measured;
import de.leerplan.operations.Observation.ReadingReceived;
import de.leerplan.operations.SensorHealth;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.OptionalInt;

class ChirpStackTest {
    @Test
    void anUplinkIsDecodedByTheTypeInItsTag() {
        assertThat(Messages.readings(Messages.CHIRP_STACK))
                .containsExactly(
                        new ReadingReceived(
                                Messages.AT,
                                Instant.parse("2026-07-14T05:29:34.775023242Z"),
                                Messages.BIN,
                                new Measured.Distance(1234),
                                new SensorHealth(
                                        OptionalInt.empty(),
                                        OptionalInt.empty(),
                                        OptionalInt.of(-36))));
    }

    @Test
    void aCodecOfTheServerHelpsWhereWeHaveNone() {
        String message =
                Messages.CHIRP_STACK
                        .replace("DL-MBX", "")
                        .replace("\"dr\": 1", "\"object\": {\"distance\": 2116, \"battery\": 80}");

        assertThat(Messages.readings(message))
                .extracting(ReadingReceived::measured)
                .containsExactly(new Measured.Distance(2116));
    }

    @Test
    void aStatusIsInOrderAndNoReading() {
        assertThat(
                        Messages.readings(
                                "{\"deviceInfo\":{\"devEui\":\"0101010101010101\"},"
                                        + "\"margin\":10,\"batteryLevel\":87.5}"))
                .isEmpty();
    }

    @Test
    void aDeviceWithoutNumberIsRefused() {
        String message = Messages.CHIRP_STACK.replace("0101010101010101", "01");

        assertThat(Messages.refusal(message).reason()).startsWith("deviceInfo.devEui");
    }
}
