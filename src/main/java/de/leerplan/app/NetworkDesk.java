package de.leerplan.app;

import de.leerplan.intake.network.NetworkLine;
import de.leerplan.intake.network.NetworkServer;
import de.leerplan.intake.network.NetworkServersFile;
import de.leerplan.intake.network.Patience;
import de.leerplan.intake.network.Reception;
import de.leerplan.operations.Door;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// The network servers that we fetch readings from on a live day.
final class NetworkDesk implements AutoCloseable {
    private final List<NetworkLine> lines = new ArrayList<>();

    private NetworkDesk() {}

    /// As the data folder has them; none where there is no such file.
    ///
    /// @throws de.leerplan.model.Unusable if the file or an entry of it cannot be used
    static List<NetworkServer> servers(Folders folders) {
        Path file = folders.data().resolve("network-servers.properties");
        if (!Files.exists(file)) {
            return List.of();
        }
        SecretsFile secrets = new SecretsFile(folders.data().resolve("network-servers.secrets"));
        Map<String, String> known = Files.exists(secrets.file()) ? secrets.read() : Map.of();
        return new NetworkServersFile(file, known).read();
    }

    /// Begins to connect to all of them, and returns at once.
    static NetworkDesk open(
            List<NetworkServer> servers, Reception reception, Consumer<Door> watch) {
        NetworkDesk desk = new NetworkDesk();
        for (NetworkServer server : servers) {
            desk.lines.add(NetworkLine.open(server, reception, watch, Patience.USUAL));
        }
        return desk;
    }

    @Override
    public void close() {
        lines.forEach(NetworkLine::close);
    }
}
