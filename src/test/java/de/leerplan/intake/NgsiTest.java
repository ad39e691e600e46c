package de.leerplan.intake;

import static org.assertj.core.api.Assertions.assertThat;

import de.leerplan.model.FillLevel;
import de.leerplan.operations.Measured;
import de.leerplan.operations.Observation.ReadingReceived;
import de.leerplan.operations.Observation.SensorReported;
import de.leerplan.operations.SensorHealth;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Instant;
import java.util.OptionalInt;

class NgsiTest {
    @Test
    void aNotificationWithoutDataIsRefusedAsOne() {
        assertThat(Messages.refusal("{\"subscriptionId\":\"5fd0\",\"data\":{}}").reason())
                .isEqualTo("data: no array");
    }

    @Test
    void aNotificationWithFullAttributes() {
        assertThat(Messages.readings(Messages.NGSI_LD))
                .containsExactly(
                        new ReadingReceived(
                                Messages.AT,
                                Instant.parse("2026-07-14T05:28:12Z"),
                                Messages.BIN,
                                new Measured.Percent(new FillLevel(59)),
                                new SensorHealth(
                                        OptionalInt.empty(),
                                        OptionalInt.of(31),
                                        OptionalInt.empty())));
    }

    @Test
    void aNotificationWithBareValuesIsOfTheTimeItWasSent() {
        assertThat(
                        Messages.readings(
                                """
                                {"subscriptionId": "urn:ngsi-ld:Subscription:1",
                                 "notifiedAt": "2026-07-14T05:29:12Z",
                                 "data": [{"id": "urn:ngsi-ld:WasteContainer:OF-0417",
                                   "type": "WasteContainer", "fillingLevel": 0.25}]}
                                """))
                .singleElement()
                .satisfies(
                        reading -> {
                            assertThat(reading.measuredAt()).isEqualTo("2026-07-14T05:29:12Z");
                            assertThat(reading.measured())
                                    .isEqualTo(new Measured.Percent(new FillLevel(25)));
                        });
    }

    @Test
    void aNotificationOfVersionTwoHasItsTimeInTheMetadata() {
        assertThat(
                        Messages.readings(
                                """
                                {"subscriptionId": "57458eb60962ef754e7c0998",
                                 "data": [{"id": "OF-0417", "type": "WasteContainer",
                                   "fillingLevel": {"type": "Number", "value": 1, "metadata":
                                     {"timestamp": {"type": "DateTime",
                                       "value": "2026-07-14T05:20:00.00Z"}}}}]}
                                """))
                .extracting(ReadingReceived::measuredAt)
                .containsExactly(Instant.parse("2026-07-14T05:20:00Z"));
    }

    @Test
    void otherEntitiesAreLeft() {
        assertThat(
                        Messages.readings(
                                "{\"subscriptionId\":\"1\",\"data\":[{\"id\":\"x\","
                                        + "\"type\":\"Vehicle\",\"speed\":20}]}"))
                .isEmpty();
    }

    @Test
    void aFillingLevelInPercentIsRefused() {
        String message = Messages.NGSI_LD.replace("0.59", "59");

        assertThat(Messages.refusal(message).reason())
                .startsWith("data[0].fillingLevel.value: 59 is no number from 0 to 1");
    }

    @ParameterizedTest
    @CsvSource({"burning,true,false", "dropped,false,true", "ok,false,false"})
    void aContainerSaysWithoutAFillingLevelHowItFares(String status, boolean fire, boolean tilt) {
        String message =
                """
                {"subscriptionId": "1", "notifiedAt": "2026-07-14T05:29:12Z",
                 "data": [{"id": "urn:ngsi-ld:WasteContainer:OF-0417",
                   "type": ["WasteContainer", "Device"], "status": {"value": "%s"}}]}
                """
                        .formatted(status);

        assertThat(Messages.facts(message))
                .singleElement()
                .isInstanceOfSatisfying(
                        SensorReported.class,
                        word -> {
                            assertThat(word.container()).isEqualTo(Messages.BIN);
                            assertThat(word.health().fire()).contains(fire);
                            assertThat(word.health().tilted()).contains(tilt);
                        });
    }
}
