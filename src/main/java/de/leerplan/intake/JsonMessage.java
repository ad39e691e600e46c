package de.leerplan.intake;

import de.leerplan.wording.BrokenJson;

import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads a message as JSON, strictly: one document, no field twice.
final class JsonMessage {
    private static final JsonMapper MAPPER =
            JsonMapper.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .build();

    private JsonMessage() {}

    /// @throws Malformed if it is none
    static JsonNode read(byte[] message) throws Malformed {
        try {
            JsonNode root = MAPPER.readTree(message);
            if (root.isObject() || root.isArray()) {
                return root;
            }
            throw new Malformed(MessageFlaw.NO_STRUCTURE.of());
        } catch (JacksonException e) {
            BrokenJson why = BrokenJson.of(e);
            throw new Malformed(MessageFlaw.NO_JSON.of(why.line(), why.column(), why.said()));
        }
    }
}
