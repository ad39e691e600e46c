package de.leerplan.intake;

import de.leerplan.model.ContainerId;
import de.leerplan.model.FillLevel;
import de.leerplan.operations.Measured;
import de.leerplan.operations.Observation;
import de.leerplan.operations.Observation.ReadingReceived;
import de.leerplan.operations.Observation.SensorReported;
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
    private static final String FILL = "fillingLevel";
    private static final String STATUS = "status";

    @Override
    public boolean recognises(JsonNode message) {
        return message.has("subscriptionId");
    }

    @Override
    public Decoding read(JsonNode message, Instant at) throws Malformed {
        Optional<Instant> notified = new JsonFields(message, "").time("notifiedAt");
        if (!message.path("data").isArray()) {
            throw new Malformed(MessageFlaw.NO_DATA.of("data"));
        }
        List<Observation> facts = new ArrayList<>();
        int index = 0;
        for (JsonNode entity : message.path("data")) {
            String where = "data[" + index++ + "].";
            if (isContainer(entity.path("type"))) {
                fact(entity, where, notified, at).ifPresent(facts::add);
            }
        }
        return new Decoding.Notified(facts);
    }

    /// An entity may be of several types.
    private static boolean isContainer(JsonNode type) {
        return type.isArray()
                ? type.valueStream().anyMatch(Ngsi::isContainer)
                : type.asString("").endsWith(TYPE);
    }

    /// Empty if it tells nothing of how full the container is, or how it fares.
    private static Optional<Observation> fact(
            JsonNode entity, String where, Optional<Instant> notified, Instant at)
            throws Malformed {
        SensorHealth health = health(entity, where);
        if (entity.has(FILL)) {
            Instant measured = measured(entity.path(FILL), FILL, where, notified, at);
            return Optional.of(
                    new ReadingReceived(
                            at, measured, container(entity, where), fill(entity, where), health));
        }
        if (health.equals(SensorHealth.UNKNOWN)) {
            return Optional.empty();
        }
        String told = entity.has(STATUS) ? STATUS : "temperature";
        Instant measured = measured(entity.path(told), told, where, notified, at);
        return Optional.of(new SensorReported(at, measured, container(entity, where), health));
    }

    private static Measured fill(JsonNode entity, String where) throws Malformed {
        OptionalDouble level = value(entity, FILL, where).number("value", 0, 1);
        if (level.isEmpty()) {
            throw new Malformed(MessageFlaw.NO_LEVEL.of(where + FILL));
        }
        return new Measured.Percent(new FillLevel(level.getAsDouble() * 100));
    }

    /// The temperature, and the words of `status` that a sensor of ours has too.
    private static SensorHealth health(JsonNode entity, String where) throws Malformed {
        OptionalInt celsius = value(entity, "temperature", where).rounded("value", -60, 1_000);
        String status = value(entity, STATUS, where).object().path("value").asString("");
        return switch (status) {
            case "ok" -> said(celsius, false, false);
            case "dropped" -> said(celsius, true, false);
            case "burning" -> said(celsius, false, true);
            default -> new SensorHealth(OptionalInt.empty(), celsius, OptionalInt.empty());
        };
    }

    private static SensorHealth said(OptionalInt celsius, boolean lies, boolean burns) {
        return new SensorHealth(
                OptionalInt.empty(),
                celsius,
                OptionalInt.empty(),
                Optional.of(lies),
                Optional.of(burns));
    }

    private static Instant measured(
            JsonNode attribute, String name, String where, Optional<Instant> notified, Instant at)
            throws Malformed {
        Optional<Instant> observed = observed(attribute, where + name + ".");
        return MeasuringTime.of(
                where + name + ".observedAt", observed.isPresent() ? observed : notified, at);
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
        String urn = new JsonFields(entity, where).text("id", MessageFlaw.NO_ENTITY_NAME);
        String id = urn.substring(urn.lastIndexOf(':') + 1);
        if (id.isBlank() || id.length() > 64) {
            throw new Malformed(MessageFlaw.NO_ENTITY_NUMBER.of(where + "id"));
        }
        return new ContainerId(id);
    }
}
