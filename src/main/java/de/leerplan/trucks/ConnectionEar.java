package de.leerplan.trucks;

import de.leerplan.model.TruckId;
import de.leerplan.operations.Observation.TruckConnected;
import de.leerplan.operations.Observation.TruckDisconnected;
import de.leerplan.trucks.protocol.ConnectionMessage;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/// Hears trucks come and go.
final class ConnectionEar {
    private final Map<TruckId, Boolean> online = new HashMap<>();

    Meaning hear(TruckId truck, ConnectionMessage message, Instant at) {
        boolean now = message.connectionState() == ConnectionMessage.State.ONLINE;
        Boolean before = online.put(truck, now);
        if (before != null && before == now) {
            return Meaning.NOTHING_NEW;
        }
        return Meaning.says(now ? new TruckConnected(at, truck) : new TruckDisconnected(at, truck));
    }
}
