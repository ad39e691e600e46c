package de.leerplan.intake.network;

import java.util.Optional;

/// Where a network server's broker listens.
///
/// @param port 1 to 65535
/// @param trusted whose certificates it may show; empty speaks with it in the clear
public record BrokerAt(String host, int port, Optional<Authorities> trusted) {
    @Override
    public String toString() {
        return (trusted.isPresent() ? "mqtts://" : "mqtt://") + host + ":" + port;
    }
}
