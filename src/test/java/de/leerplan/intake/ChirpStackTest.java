package de.leerplan.intake;

import static org.assertj.core.api.Assertions.assertThat;

import de.leerplan.operations.Measured;
import de.leerplan.operations.Observation;
import de.leerplan.operations.Observation.ReadingReceived;
import de.leerplan.operations.Observation.SensorReported;
import de.leerplan.operations.Refusal;
import de.leerplan.operations.SensorHealth;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
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
                                                OptionalInt.of(-36),
                                                Optional.of(false),
                                                Optional.of(false)))
                                .in("0101010101010101/3ac7 0101010101010101/00189440/7"));
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
    void aStatusTellsOfTheBattery() {
        assertThat(battery("\"margin\":10,\"batteryLevel\":87.5")).hasValue(88);
        assertThat(battery("\"margin\":10")).hasValue(0);
        assertThat(battery("\"margin\":10,\"batteryLevelUnavailable\":true")).isEmpty();
        assertThat(battery("\"externalPowerSource\":true")).isEmpty();
    }

    @Test
    void joinsAndLogsAreInOrderAndTellNothing() {
        String device = "{\"deviceInfo\":{\"devEui\":\"0101010101010101\"},";

        assertThat(Messages.facts(device + "\"devAddr\":\"00189440\"}")).isEmpty();
        assertThat(Messages.facts(device + "\"level\":\"ERROR\",\"code\":\"UPLINK_CODEC\"}"))
                .isEmpty();
    }

    @Test
    void protocolBuffersAreRefusedWithTheRemedy() {
        Decoding.Refused refused = Messages.refusal("\n$3ac7f00d-0000\u0012\u0006\b\u0001");

        assertThat(refused.kind()).isEqualTo(Refusal.BINARY);
        assertThat(refused.remedy()).isEqualTo("set the network server's integration to JSON");
    }

    @Test
    void theSameMessageByAnotherWaySpeaksOfTheSameTime() {
        ReadingFormats formats = new ReadingFormats(Messages.DEVICES);
        String other = Messages.CHIRP_STACK.replace("05:29:34.7", "05:29:35.9");
        String newFrame = other.replace("\"fCnt\": 7", "\"fCnt\": 8");

        assertThat(measured(formats, Messages.CHIRP_STACK)).startsWith("2026-07-14T05:29:34.7");
        assertThat(measured(formats, other.replace("3ac7", "4bd8")))
                .startsWith("2026-07-14T05:29:34.7");
        assertThat(measured(formats, newFrame)).startsWith("2026-07-14T05:29:34.7");
        assertThat(measured(formats, newFrame.replace("3ac7", "5ce9")))
                .startsWith("2026-07-14T05:29:34.7");
        assertThat(
                        measured(
                                formats,
                                newFrame.replace("3ac7", "6df0").replace("fCnt\": 8", "fCnt\": 9")))
                .startsWith("2026-07-14T05:29:35.9");
    }

    private static String measured(ReadingFormats formats, String message) {
        Decoding decoding = formats.decode(message.getBytes(StandardCharsets.UTF_8), Messages.AT);
        ReadingReceived reading =
                (ReadingReceived) ((Decoding.Decoded) decoding).facts().getFirst();
        return reading.measuredAt().toString();
    }

    private static OptionalInt battery(String status) {
        Observation fact =
                Messages.facts("{\"deviceInfo\":{\"devEui\":\"0101010101010101\"}," + status + "}")
                        .getFirst();
        return ((SensorReported) fact).health().battery();
    }

    @Test
    void aDeviceWithoutNumberIsRefused() {
        String message = Messages.CHIRP_STACK.replace("0101010101010101", "01");

        assertThat(Messages.refusal(message).reason()).startsWith("deviceInfo.devEui");
    }
}
