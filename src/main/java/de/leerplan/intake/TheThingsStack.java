package de.leerplan.intake;

import tools.jackson.databind.JsonNode;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// The JSON of The Things Stack v3, the same by webhook and by MQTT. It leaves out fields that hold
/// nothing, zero or false.
final class TheThingsStack implements Format {
    private final UplinkReadings uplinks;

    TheThingsStack(UplinkReadings uplinks) {
        this.uplinks = uplinks;
    }

    @Override
    public boolean recognises(JsonNode message) {
        return message.has("end_device_ids");
    }

    /// A message without an uplink tells of a device that joined or the like.
    @Override
    public Decoding read(JsonNode message, Instant at) throws Malformed {
        JsonNode uplink = message.path("uplink_message");
        return uplink.isObject()
                ? uplinks.of(uplink(message, uplink), at)
                : new Decoding.Decoded(List.of());
    }

    private static Uplink uplink(JsonNode message, JsonNode uplink) throws Malformed {
        JsonFields fields = new JsonFields(uplink, "uplink_message.");
        Optional<Instant> received = fields.time("received_at");
        JsonNode decoded = uplink.path("decoded_payload");
        DevEui device =
                Uplink.device(
                        "end_device_ids.dev_eui", message.path("end_device_ids").path("dev_eui"));
        return new Uplink(
                device,
                identities(device, message, uplink),
                received.isPresent() ? received : new JsonFields(message, "").time("received_at"),
                fields.rounded("f_port", 0, 255).orElse(0),
                uplink.path("frm_payload").asString(""),
                decoded.isObject() ? Optional.of(decoded) : Optional.empty(),
                Optional.of(uplink.path("version_ids").path("model_id").asString(""))
                        .filter(model -> !model.isBlank()),
                battery(uplink.path("last_battery_percentage")),
                Uplink.strongest(uplink.path("rx_metadata")));
    }

    /// The counter runs anew with each session, and with each address where no session is named.
    private static List<String> identities(DevEui device, JsonNode message, JsonNode uplink) {
        String session = uplink.path("session_key_id").asString("");
        String address = message.path("end_device_ids").path("dev_addr").asString("");
        return Uplink.counted(device, session.isBlank() ? address : session, uplink.path("f_cnt"));
    }

    private static OptionalInt battery(JsonNode battery) throws Malformed {
        return new JsonFields(battery, "last_battery_percentage.").rounded("value", 0, 100);
    }
}
