package de.leerplan.intake;

import de.leerplan.model.ContainerId;
import de.leerplan.model.FillLevel;
import de.leerplan.operations.Measured;
import de.leerplan.operations.Observation;
import de.leerplan.operations.Observation.ReadingReceived;
import de.leerplan.operations.SensorHealth;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/// Notifications of FIWARE context brokers about `WasteContainer`s, NGSI-LD or NGSI v2, with full
/// attributes or with bare values (`keyValues`).
final class Ngsi implements Format {
    private static final String TYPE = "WasteContainer";

    @Override
    public boolean recognises(JsonNode message) {
        return message.has("subscriptionId");
    }

    @Override
    public Decoding read(JsonNode message, Instant at) throws Malformed {
        Optional<Instant> notified = new JsonFields(message, "").time("notifiedAt");
        if (!message.path("data").isArray()) {
            throw new Malformed("data: no array", "send the notification as the broker makes it");
        }
        List<Observation> readings = new ArrayList<>();
        int index = 0;
        for (JsonNode entity : message.path("data")) {
            String where = "data[" + index++ + "].";
            boolean tells = entity.path("type").asString("").endsWith(TYPE);
            if (tells && entity.has("fillingLevel")) {
                readings.add(reading(entity, where, notified, at));
            }
        }
        return new Decoding.Decoded(readings);
    }

    private static ReadingReceived reading(
            JsonNode entity, String where, Optional<Instant> notified, Instant at)
            throws Malformed {
        OptionalDouble level = value(entity, "fillingLevel", where).number("value", 0, 1);
        if (level.isEmpty()) {
            throw new Malformed(where + "fillingLevel: no value", "send a number from 0 to 1");
        }
        OptionalInt celsius = value(entity, "temperature", where).rounded("value", -60, 1_000);
        Optional<Instant> observed = observed(entity.path("fillingLevel"), where);
        return new ReadingReceived(
                at,
                MeasuringTime.of(
                        where + "observedAt", observed.isPresent() ? observed : notified, at),
                container(entity, where),
                new Measured.Percent(new FillLevel(level.getAsDouble() * 100)),
                new SensorHealth(OptionalInt.empty(), celsius, OptionalInt.empty()));
    }

    /// The attribute with its `value`, also where it is bare.
    private static JsonFields value(JsonNode entity, String attribute, String where) {
        JsonNode node = entity.path(attribute);
        JsonNode full =
                node.isObject() || node.isMissingNode()
                        ? node
                        : JsonNodeFactory.instance.objectNode().set("value", node);
        return new JsonFields(full, where + attribute + ".");
    }

    /// `observedAt` of NGSI-LD, or the metadata `timestamp` of NGSI v2.
    private static Optional<Instant> observed(JsonNode attribute, String where) throws Malformed {
        Optional<Instant> linked = new JsonFields(attribute, where).time("observedAt");
        return linked.isPresent()
                ? linked
                : new JsonFields(attribute.path("metadata").path("timestamp"), where).time("value");
    }

    /// The end of a name such as `urn:ngsi-ld:WasteContainer:OF-0042`.
    private static ContainerId container(JsonNode entity, String where) throws Malformed {
        String remedy = "name it urn:ngsi-ld:WasteContainer: and its number in the master data";
        String urn = new JsonFields(entity, where).text("id", remedy);
        String id = urn.substring(urn.lastIndexOf(':') + 1);
        if (id.isBlank() || id.length() > 64) {
            throw new Malformed(where + "id: no container", remedy);
        }
        return new ContainerId(id);
    }
}
