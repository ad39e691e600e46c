package de.leerplan.trucks.client;

import java.util.Optional;

/// Where an MQTT broker listens.
///
/// @param port 1 to 65535
/// @param trusted what it is to show; empty speaks with it in the clear
public record BrokerAddress(String host, int port, Optional<Trust> trusted) {
    public BrokerAddress {
        if (host.isBlank() || port < 1 || port > 65_535) {
            throw new IllegalArgumentException("No broker address: " + host + ":" + port);
        }
    }

    /// In the clear.
    public BrokerAddress(String host, int port) {
        this(host, port, Optional.empty());
    }

    @Override
    public String toString() {
        return host + ":" + port;
    }
}
