package de.leerplan.intake;

import de.leerplan.operations.Signal;

import tools.jackson.databind.JsonNode;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// What a network server passes on of one radio message.
///
/// @param identities each makes the message one: the same again is the same message
/// @param port the port of the radio message (fPort); 0 if left out
/// @param payload as the device sent it, in Base64; empty if left out
/// @param decoded as the network server decoded it, where it did
/// @param model type of the sensor, where the network server knows it
record Uplink(
        DevEui device,
        List<String> identities,
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
            throw new Malformed(MessageFlaw.NO_DEV_EUI.of(field));
        }
    }

    /// A radio message by its counter, which counts within a session or under an address.
    ///
    /// @param counter left out where it is zero
    /// @param session blank where none is named: then only a counter that is there tells anything
    static List<String> counted(DevEui device, String session, JsonNode counter) {
        return session.isBlank() && counter.isMissingNode()
                ? List.of()
                : List.of(device + "/" + session + "/" + counter.asString("0"));
    }

    /// What came before its device was assigned, again.
    ///
    /// @throws Malformed if it was kept in a form that cannot be read
    static Uplink of(Signal signal) throws Malformed {
        return new Uplink(
                new DevEui(signal.device()),
                List.of(),
                Optional.of(signal.measuredAt()),
                signal.port(),
                signal.payload(),
                signal.decoded().isEmpty()
                        ? Optional.empty()
                        : Optional.of(
                                JsonMessage.read(
                                        signal.decoded().getBytes(StandardCharsets.UTF_8))),
                Optional.of(signal.sensor()).filter(sensor -> !sensor.isBlank()),
                signal.battery(),
                signal.rssi());
    }

    /// To be kept until the device is assigned.
    Signal kept(Instant measuredAt) {
        return new Signal(
                measuredAt,
                device.value(),
                model.orElse(""),
                port,
                payload,
                decoded.map(JsonNode::toString).orElse(""),
                battery,
                rssi);
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
            throw new Malformed(MessageFlaw.NO_BASE64.of());
        }
    }
}
