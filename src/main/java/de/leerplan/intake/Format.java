package de.leerplan.intake;

import tools.jackson.databind.JsonNode;

import java.time.Instant;

/// One way of writing readings down in JSON.
interface Format {
    boolean recognises(JsonNode message);

    /// @param at when the message arrived
    /// @return without a reading if the message is in order and has none in it
    /// @throws Malformed if it cannot be used
    Decoding read(JsonNode message, Instant at) throws Malformed;
}
