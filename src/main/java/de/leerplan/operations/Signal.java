package de.leerplan.operations;

import java.time.Instant;
import java.util.OptionalInt;

/// A radio message as its network server passed it on, not yet understood.
///
/// @param device its worldwide number (DevEUI), 16 hexadecimal digits in capitals
/// @param sensor its type, where the network server knows it; else empty
/// @param port of the radio message (fPort), 0..255
/// @param payload as the device sent it, in Base64; may be empty
/// @param decoded as the network server decoded it, a JSON object; empty where it did not
/// @param battery percent, as the network server knows it
/// @param rssi strength of the radio signal, dBm
public record Signal(
        Instant measuredAt,
        String device,
        String sensor,
        int port,
        String payload,
        String decoded,
        OptionalInt battery,
        OptionalInt rssi) {}
