package de.leerplan.trucks.page;

import de.leerplan.model.Unusable;
import de.leerplan.trucks.broker.Certificate;

import java.util.Optional;

/// Where the driver's page is served, and where it finds the broker.
///
/// @param host address to listen on; loopback unless the city decides otherwise
/// @param port 0 for any free one
/// @param mqttPort where tablets reach the broker
/// @param certificate for HTTPS and secure WebSockets; empty serves both in the clear
public record PageSettings(String host, int port, int mqttPort, Optional<Certificate> certificate) {
    public static final int USUAL_PORT = 8091;

    public PageSettings {
        if (port < 0 || port > 65_535) {
            throw new Unusable(
                    "The port of the driver page is " + port, "choose one from 1 to 65535, or 0");
        }
    }
}
