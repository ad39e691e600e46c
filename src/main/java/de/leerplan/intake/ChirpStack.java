package de.leerplan.intake;

import de.leerplan.operations.Observation.ReadingReceived;

import tools.jackson.databind.JsonNode;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// The JSON of ChirpStack v4, the same by HTTP and by MQTT. It leaves out fields that hold nothing,
/// zero or false. The type of a sensor may stand in the tag `sensor` of its device.
final class ChirpStack implements Format {
    private final UplinkReadings uplinks;

    ChirpStack(UplinkReadings uplinks) {
        this.uplinks = uplinks;
    }

    @Override
    public boolean recognises(JsonNode message) {
        return message.has("deviceInfo");
    }

    /// A message without data tells of a join, of the battery, or of an error.
    @Override
    public List<ReadingReceived> readings(JsonNode message, Instant at) throws Malformed {
        return message.has("data") || message.has("object")
                ? uplinks.of(uplink(message), at)
                : List.of();
    }

    private static Uplink uplink(JsonNode message) throws Malformed {
        JsonFields fields = new JsonFields(message, "");
        JsonNode info = message.path("deviceInfo");
        JsonNode decoded = message.path("object");
        return new Uplink(
                Uplink.device("deviceInfo.devEui", info.path("devEui")),
                fields.time("time"),
                fields.rounded("fPort", 0, 255).orElse(0),
                message.path("data").asString(""),
                decoded.isObject() ? Optional.of(decoded) : Optional.empty(),
                Optional.of(info.path("tags").path("sensor").asString(""))
                        .filter(model -> !model.isBlank()),
                OptionalInt.empty(),
                Uplink.strongest(message.path("rxInfo")));
    }
}
