package de.leerplan.trucks.broker;

import java.nio.file.Path;
import java.util.Optional;

/// How the embedded broker listens and what it keeps.
///
/// @param host address to listen on; `127.0.0.1` unless the city wants it open
/// @param port 0 for any free one
/// @param journal directory for retained tours and undelivered results; empty keeps them in memory
/// @param certificate clients then speak TLS; empty takes them in the clear
public record BrokerSettings(
        String host, int port, Optional<Path> journal, Optional<Certificate> certificate) {
    /// Larger messages are refused, bytes.
    public static final int MAX_MESSAGE_BYTES = 2 * 1024 * 1024;

    /// In the clear.
    public BrokerSettings(String host, int port, Optional<Path> journal) {
        this(host, port, journal, Optional.empty());
    }

    /// In memory on the loopback address, as sample days and tests want it.
    public static BrokerSettings inMemory(int port) {
        return new BrokerSettings("127.0.0.1", port, Optional.empty());
    }
}
