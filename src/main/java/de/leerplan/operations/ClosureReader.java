package de.leerplan.operations;

import de.leerplan.model.Closure;
import de.leerplan.model.Direction;
import de.leerplan.model.GeoPoint;
import de.leerplan.model.Passage;

import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.deser.std.StdDeserializer;

import java.time.Instant;
import java.util.List;

/// Reads closures, also those written before they had a direction and limits: these closed the
/// street to all, and at all hours.
final class ClosureReader extends StdDeserializer<Closure> {
    ClosureReader() {
        super(Closure.class);
    }

    @Override
    public Closure deserialize(JsonParser from, DeserializationContext context) {
        JsonNode node = context.readTree(from);
        GeoPoint[] line = context.readTreeAsValue(node.path("line"), GeoPoint[].class);
        return new Closure(
                node.path("id").asString(),
                node.path("name").asString(),
                List.of(line),
                Instant.parse(node.path("from").asString()),
                Instant.parse(node.path("until").asString()),
                node.has("direction")
                        ? Direction.valueOf(node.path("direction").asString())
                        : Direction.BOTH,
                node.has("passage")
                        ? context.readTreeAsValue(node.path("passage"), Passage.class)
                        : Passage.NOBODY,
                WrittenRecurrence.read(node.path("recurrence")));
    }
}
