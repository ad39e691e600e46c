package de.leerplan.intake;

import de.leerplan.operations.Refusal;

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

    /// The strings at the beginning of a binary message are shorter.
    private static final int LOOKED_AT = 256;

    private JsonMessage() {}

    /// @throws Malformed if it is none
    static JsonNode read(byte[] message) throws Malformed {
        if (isBinary(message)) {
            throw new Malformed(
                    Refusal.BINARY,
                    "no JSON: binary data, perhaps Protocol Buffers",
                    "set the network server's integration to JSON");
        }
        try {
            JsonNode root = MAPPER.readTree(message);
            if (root.isObject() || root.isArray()) {
                return root;
            }
            throw new Malformed("no JSON object or array", "send one object or an array of them");
        } catch (JacksonException e) {
            throw new Malformed(
                    "no JSON: " + firstLine(e.getOriginalMessage()), "send JSON in UTF-8");
        }
    }

    /// Text has no control characters but white space.
    private static boolean isBinary(byte[] message) {
        int looked = Math.min(message.length, LOOKED_AT);
        for (int i = 0; i < looked; i++) {
            byte b = message[i];
            if (b >= 0 && b < ' ' && b != '\n' && b != '\r' && b != '\t') {
                return true;
            }
        }
        return false;
    }

    private static String firstLine(String text) {
        return text.lines().findFirst().orElse("unreadable");
    }
}
