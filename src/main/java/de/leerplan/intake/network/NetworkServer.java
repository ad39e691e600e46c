package de.leerplan.intake.network;

import de.leerplan.operations.Door;

import java.util.List;
import java.util.Optional;

/// A network server whose broker we ask for readings.
///
/// @param name the source, as dispatchers know it: `chirpstack`
/// @param clientId by which the broker knows our session; nobody else may use it
/// @param topics filters such as `application/+/device/+/event/+`, at least one
public record NetworkServer(
        String name, BrokerAt broker, NetworkLogin login, String clientId, List<String> topics) {
    public NetworkServer {
        topics = List.copyOf(topics);
    }

    Door door(Door.State state) {
        return new Door(name, Door.Kind.NETWORK_SERVER, broker.toString(), state);
    }

    Door door(Mishap mishap) {
        return new Door(
                name,
                Door.Kind.NETWORK_SERVER,
                broker.toString(),
                mishap.state(),
                mishap.detail(),
                Optional.of(mishap.saying()));
    }
}
