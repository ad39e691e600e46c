package de.leerplan.intake;

import de.leerplan.operations.Observation.ReadingReceived;

import tools.jackson.databind.JsonNode;

import java.time.Instant;
import java.util.List;

/// One way of writing readings down in JSON.
interface Format {
    boolean recognises(JsonNode message);

    /// @param at when the message arrived
    /// @return none if the message is in order and has no reading in it
    /// @throws Malformed if it cannot be used
    List<ReadingReceived> readings(JsonNode message, Instant at) throws Malformed;
}
