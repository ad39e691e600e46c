package de.leerplan.intake;

import de.leerplan.operations.SensorHealth;

import tools.jackson.databind.JsonNode;

import java.time.Instant;
import java.util.ArrayList;
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

    /// Joins, logs, and what integrations add tell nothing of a container.
    @Override
    public Decoding read(JsonNode message, Instant at) throws Malformed {
        boolean carries = message.has("data") || message.has("object");
        if (carries && !message.has("integrationName")) {
            return uplinks.of(uplink(message), at);
        }
        return isStatus(message) ? status(message, at) : new Decoding.Decoded(List.of());
    }

    private static boolean isStatus(JsonNode message) {
        return message.has("batteryLevel")
                || message.has("margin")
                || message.has("externalPowerSource")
                || message.has("batteryLevelUnavailable");
    }

    /// The battery, unless the device has none or does not know.
    private Decoding status(JsonNode message, Instant at) throws Malformed {
        boolean unknown =
                message.path("externalPowerSource").asBoolean(false)
                        || message.path("batteryLevelUnavailable").asBoolean(false);
        JsonFields fields = new JsonFields(message, "");
        OptionalInt battery =
                unknown
                        ? OptionalInt.empty()
                        : OptionalInt.of(fields.rounded("batteryLevel", 0, 100).orElse(0));
        return uplinks.status(
                device(message),
                fields.time("time"),
                new SensorHealth(battery, OptionalInt.empty(), OptionalInt.empty()),
                at);
    }

    private static DevEui device(JsonNode message) throws Malformed {
        return Uplink.device("deviceInfo.devEui", message.path("deviceInfo").path("devEui"));
    }

    private static Uplink uplink(JsonNode message) throws Malformed {
        JsonFields fields = new JsonFields(message, "");
        JsonNode decoded = message.path("object");
        return new Uplink(
                device(message),
                identities(message),
                fields.time("time"),
                fields.rounded("fPort", 0, 255).orElse(0),
                message.path("data").asString(""),
                decoded.isObject() ? Optional.of(decoded) : Optional.empty(),
                Optional.of(message.path("deviceInfo").path("tags").path("sensor").asString(""))
                        .filter(model -> !model.isBlank()),
                OptionalInt.empty(),
                Uplink.strongest(message.path("rxInfo")));
    }

    private static List<String> identities(JsonNode message) throws Malformed {
        List<String> identities = new ArrayList<>();
        String deduplication = message.path("deduplicationId").asString("");
        if (!deduplication.isBlank()) {
            identities.add(device(message) + "/" + deduplication);
        }
        String address = message.path("devAddr").asString("");
        identities.addAll(Uplink.counted(device(message), address, message.path("fCnt")));
        return identities;
    }
}
