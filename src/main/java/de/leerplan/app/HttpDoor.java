package de.leerplan.app;

import java.util.Optional;

/// Where readings are posted by HTTP.
///
/// @param host address to listen on; loopback unless the city decides otherwise
/// @param port 0 for any free one
/// @param tls by TLS, with the certificate that trucks are shown too
public record HttpDoor(String host, int port, boolean tls) {
    /// For this machine only.
    public static HttpDoor loopback(int port) {
        return new HttpDoor(TruckDoor.LOOPBACK, port, false);
    }

    /// @param opened the port that it became
    String address(int opened) {
        String name = host.contains(":") ? "[" + host + "]" : host;
        return "%s://%s:%d/api/readings".formatted(tls ? "https" : "http", name, opened);
    }

    /// What whoever opens it to others has to know.
    Optional<String> warning() {
        return tls || TruckDoor.THIS_MACHINE.contains(host)
                ? Optional.empty()
                : Optional.of(
                        "Readings on %s come without TLS, so that tokens can be read on the way:"
                                        .formatted(host)
                                + " start with --http-tls, or let only a reverse proxy with TLS"
                                + " reach this port.");
    }
}
