package de.leerplan.app;

import de.leerplan.intake.IntakeSettings;
import de.leerplan.trucks.page.PageSettings;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Option;

import java.nio.file.Path;
import java.util.Optional;

/// Where a live day listens; on loopback unless told otherwise.
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

    @Option(
            names = "--http-host",
            paramLabel = "ADDRESS",
            defaultValue = TruckDoor.LOOPBACK,
            description =
                    "Address on which readings are waited for; for others than this machine add"
                            + " --http-tls (default: ${DEFAULT-VALUE}).")
    private String httpHost;

    @Option(
            names = "--http-tls",
            description = "Readings are posted by TLS, with the certificate of trucks and tablets.")
    private boolean httpTls;

    @Option(
            names = "--page-port",
            defaultValue = "" + PageSettings.USUAL_PORT,
            description = "Where tablets find the driver page (default: ${DEFAULT-VALUE}).")
    private int page;

    @Option(
            names = "--host",
            defaultValue = TruckDoor.LOOPBACK,
            description =
                    "Address on which trucks and tablets are waited for; 0.0.0.0 for every one."
                            + " Anything but this machine speaks TLS (default: ${DEFAULT-VALUE}).")
    private String host;

    @Option(names = "--tls", description = "TLS for trucks and tablets on this machine too.")
    private boolean tls;

    @Option(
            names = "--certificate",
            paramLabel = "FILE",
            description =
                    "PKCS 12 file for TLS, its password in the environment variable "
                            + TruckDoor.PASSWORD
                            + ". Without it the data folder gets one that is signed by itself.")
    private @Nullable Path certificate;

    LivePorts() {}

    LiveRun.Ports ports() {
        return new LiveRun.Ports(
                new TruckDoor(host, broker, page, tls, Optional.ofNullable(certificate)),
                new HttpDoor(httpHost, http, httpTls));
    }
}
