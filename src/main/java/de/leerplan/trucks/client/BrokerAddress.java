package de.leerplan.trucks.client;

/// Where an MQTT broker listens.
///
/// @param port 1 to 65535
public record BrokerAddress(String host, int port) {
    public BrokerAddress {
        if (host.isBlank() || port < 1 || port > 65_535) {
            throw new IllegalArgumentException("No broker address: " + host + ":" + port);
        }
    }

    @Override
    public String toString() {
        return host + ":" + port;
    }
}
