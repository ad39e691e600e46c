package de.leerplan.intake;

import de.leerplan.model.ContainerId;
import de.leerplan.operations.Observation;
import de.leerplan.operations.Observation.ReadingReceived;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

/// Messages of network servers and brokers, and the devices they tell of.
final class Messages {
    static final Instant AT = Instant.parse("2026-07-14T05:30:00Z");
    static final ContainerId BIN = new ContainerId("OF-0417");

    static final String THE_THINGS_STACK =
            """
            {"end_device_ids": {"device_id": "dev1",
               "application_ids": {"application_id": "app1"}, "dev_eui": "0004a30b001c0530"},
             "received_at": "2026-07-14T05:29:46.014773143Z",
             "uplink_message": {"session_key_id": "AXA5", "f_port": 85, "f_cnt": 1,
               "frm_payload": "AXVcA2cBAQSCRAgFAAE=", "decoded_payload": {"distance": 999},
               "rx_metadata": [
                 {"gateway_ids": {"gateway_id": "far"}, "rssi": -112, "snr": 5.2},
                 {"gateway_ids": {"gateway_id": "near"}, "rssi": -35, "channel_rssi": -35}],
               "received_at": "2026-07-14T05:29:45.8Z",
               "version_ids": {"brand_id": "milesight-iot", "model_id": "em400-tld"},
               "last_battery_percentage": {"f_cnt": 14, "value": 90.118576}}}
            """;

    static final String CHIRP_STACK =
            """
            {"deduplicationId": "3ac7", "time": "2026-07-14T05:29:34.775023242+00:00",
             "deviceInfo": {"tenantName": "t", "applicationId": "a", "deviceName": "d",
               "devEui": "0101010101010101", "tags": {"sensor": "DL-MBX"}},
             "devAddr": "00189440", "dr": 1, "fCnt": 7, "fPort": 1, "data": "AgEvAAME0gABC7E=",
             "rxInfo": [{"gatewayId": "0016c001f153a14c", "rssi": -36, "snr": 10.5}]}
            """;

    static final String NGSI_LD =
            """
            {"id": "urn:ngsi-ld:Notification:5fd0", "type": "Notification",
             "subscriptionId": "urn:ngsi-ld:Subscription:5fd0",
             "notifiedAt": "2026-07-14T05:29:12.193Z",
             "data": [{"id": "urn:ngsi-ld:WasteContainer:OF-0417", "type": "WasteContainer",
               "fillingLevel": {"type": "Property", "value": 0.59, "unitCode": "C62",
                 "observedAt": "2026-07-14T05:28:12.000Z"},
               "temperature": {"type": "Property", "value": 31.4},
               "location": {"type": "GeoProperty",
                 "value": {"type": "Point", "coordinates": [8.7665, 50.1038]}}}]}
            """;

    static final DeviceBook DEVICES =
            DeviceBook.of(
                    List.of(
                            new Device(new DevEui("00-04-A3-0B-00-1C-05-30"), BIN, ""),
                            new Device(new DevEui("0101010101010101"), BIN, "")));

    private Messages() {}

    static Decoding decode(String message) {
        return decode(message.getBytes(StandardCharsets.UTF_8));
    }

    static Decoding decode(byte[] message) {
        return new ReadingFormats(DEVICES).decode(message, AT);
    }

    static List<ReadingReceived> readings(String message) {
        return facts(message).stream()
                .filter(ReadingReceived.class::isInstance)
                .map(ReadingReceived.class::cast)
                .toList();
    }

    static List<Observation> facts(String message) {
        return switch (decode(message)) {
            case Decoding.Decoded(List<Observation> facts) -> facts;
            case Decoding.Notified(List<Observation> facts) -> facts;
            case Decoding.Waits waits -> throw new AssertionError(waits.toString());
            case Decoding.Bundle bundle -> throw new AssertionError(bundle.toString());
            case Decoding.Refused refused -> throw new AssertionError(refused.toString());
        };
    }

    static Decoding.Refused refusal(String message) {
        if (decode(message) instanceof Decoding.Refused refused) {
            return refused;
        }
        throw new AssertionError("Not refused: " + message);
    }
}
