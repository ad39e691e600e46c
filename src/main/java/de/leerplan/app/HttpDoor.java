package de.leerplan.app;

import java.util.Optional;

/// Where readings are posted by HTTP.
///
/// @param host address to listen on; loopback unless the city decides otherwise
/// @param port 0 for any free one
record HttpDoor(String host, int port) {
    /// For this machine only.
    static HttpDoor loopback(int port) {
        return new HttpDoor(TruckDoor.LOOPBACK, port);
    }

    /// @param opened the port that it became
    String address(int opened) {
        String name = host.contains(":") ? "[" + host + "]" : host;
        return "http://%s:%d/api/readings".formatted(name, opened);
    }

    /// What whoever opens it to others has to know.
    Optional<String> warning() {
        return TruckDoor.THIS_MACHINE.contains(host)
                ? Optional.empty()
                : Optional.of(
                        "Readings on %s come without TLS, so that tokens can be read on the way:"
                                        .formatted(host)
                                + " let only a reverse proxy with TLS reach this port.");
    }
}
