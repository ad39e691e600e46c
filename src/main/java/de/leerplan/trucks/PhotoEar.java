package de.leerplan.trucks;

import de.leerplan.model.City;
import de.leerplan.model.ContainerId;
import de.leerplan.model.OrderId;
import de.leerplan.model.Saying;
import de.leerplan.model.TruckId;
import de.leerplan.operations.Observation.PhotoTaken;
import de.leerplan.trucks.protocol.PhotoMessage;
import de.leerplan.trucks.protocol.TruckFlaw;

import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Takes crews' pictures, each once, and not so many that they fill the disk.
final class PhotoEar {
    /// A truck makes some hundred stops a day.
    private static final int MOST = 300;

    private final City city;
    private final PhotoShelf shelf;
    private final Map<TruckId, Set<String>> heard = new HashMap<>();

    PhotoEar(City city, PhotoShelf shelf) {
        this.city = city;
        this.shelf = shelf;
    }

    Meaning hear(TruckId truck, PhotoMessage message, Instant at) {
        Optional<Saying> objection = Plausible.objection(message.timestamp(), at);
        if (objection.isPresent()) {
            return new Meaning.Refused(objection.get());
        }
        Optional<ContainerId> container = message.container().map(ContainerId::new);
        if (container.filter(id -> !city.containers().containsKey(id)).isPresent()) {
            return new Meaning.Refused(TruckFlaw.UNKNOWN_CONTAINER.of(container.get()));
        }
        Optional<Saying> noOrder = Plausible.noOrder(message.job());
        if (noOrder.isPresent()) {
            return new Meaning.Refused(noOrder.get());
        }
        Optional<OrderId> order = message.job().map(OrderId::new);
        Optional<byte[]> jpeg = jpeg(message.data());
        if (jpeg.isEmpty()) {
            return new Meaning.Refused(TruckFlaw.NO_JPEG.of());
        }
        Set<String> known = heard.computeIfAbsent(truck, _ -> new HashSet<>());
        if (known.contains(message.photoId())) {
            return Meaning.NOTHING_NEW;
        }
        if (known.size() >= MOST) {
            return new Meaning.Refused(TruckFlaw.TOO_MANY_PHOTOS.of(MOST));
        }
        String name = shelf.keep(truck, message.photoId(), jpeg.get());
        known.add(message.photoId());
        return Meaning.says(new PhotoTaken(at, message.timestamp(), truck, container, order, name));
    }

    private static Optional<byte[]> jpeg(String data) {
        try {
            byte[] bytes = Base64.getDecoder().decode(data);
            boolean begins = bytes.length > 3 && bytes[0] == (byte) 0xff && bytes[1] == (byte) 0xd8;
            return begins ? Optional.of(bytes) : Optional.empty();
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
