package de.leerplan.app;

import de.leerplan.intake.IntakeSettings;

import picocli.CommandLine.Option;

/// Where a live day listens, on loopback.
final class LivePorts {
    @Option(
            names = "--broker-port",
            defaultValue = "1883",
            description = "Where trucks connect by MQTT (default: ${DEFAULT-VALUE}).")
    private int broker;

    @Option(
            names = "--http-port",
            defaultValue = "" + IntakeSettings.USUAL_PORT,
            description = "Where readings are posted by HTTP (default: ${DEFAULT-VALUE}).")
    private int http;

    LivePorts() {}

    LiveRun.Ports ports() {
        return new LiveRun.Ports(broker, http);
    }
}
