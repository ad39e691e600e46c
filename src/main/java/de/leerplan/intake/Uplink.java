package de.leerplan.intake;

import tools.jackson.databind.JsonNode;

import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.OptionalInt;

/// What a network server passes on of one radio message.
///
/// @param port the port of the radio message (fPort); 0 if left out
/// @param payload as the device sent it, in Base64; empty if left out
/// @param decoded as the network server decoded it, where it did
/// @param model type of the sensor, where the network server knows it
record Uplink(
        DevEui device,
        Optional<Instant> receivedAt,
        int port,
        String payload,
        Optional<JsonNode> decoded,
        Optional<String> model,
        OptionalInt battery,
        OptionalInt rssi) {
    /// @throws Malformed if the text is no such number
    static DevEui device(String field, JsonNode node) throws Malformed {
        try {
            return new DevEui(node.asString(""));
        } catch (IllegalArgumentException _) {
            throw new Malformed(
                    field + ": no DevEUI", "send the device's number, 16 hexadecimal digits");
        }
    }

    /// The strongest signal of several gateways, dBm.
    static OptionalInt strongest(JsonNode gateways) {
        OptionalInt strongest = OptionalInt.empty();
        for (JsonNode gateway : gateways) {
            double rssi = gateway.path("rssi").asDouble(Double.NaN);
            if (rssi >= -200 && rssi <= 20 && rssi > strongest.orElse(Integer.MIN_VALUE)) {
                strongest = OptionalInt.of((int) Math.round(rssi));
            }
        }
        return strongest;
    }

    byte[] bytes() throws Malformed {
        try {
            return Base64.getDecoder().decode(payload);
        } catch (IllegalArgumentException _) {
            throw new Malformed("payload: no Base64", "check the network server's integration");
        }
    }
}
