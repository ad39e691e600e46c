package de.leerplan.trucks;

import de.leerplan.model.TruckId;
import de.leerplan.operations.Delivery;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

/// How far each truck's newest tour has got; each step keeps its first time. Safe for use from
/// several threads.
final class DeliveryBook {
    private final Map<TruckId, Delivery> newest = new ConcurrentHashMap<>();

    Optional<Delivery> of(TruckId truck) {
        return Optional.ofNullable(newest.get(truck));
    }

    void sent(TruckId truck, int version, Instant at) {
        note(
                truck,
                version,
                d ->
                        new Delivery(
                                version,
                                d.sent().or(() -> Optional.of(at)),
                                d.received(),
                                d.accepted(),
                                d.seen()));
    }

    void received(TruckId truck, int version, Instant at) {
        note(
                truck,
                version,
                d ->
                        new Delivery(
                                version,
                                d.sent(),
                                d.received().or(() -> Optional.of(at)),
                                d.accepted(),
                                d.seen()));
    }

    void accepted(TruckId truck, int version, Instant at) {
        note(
                truck,
                version,
                d ->
                        new Delivery(
                                version,
                                d.sent(),
                                d.received(),
                                d.accepted().or(() -> Optional.of(at)),
                                d.seen()));
    }

    void seen(TruckId truck, int version, Instant at) {
        note(
                truck,
                version,
                d ->
                        new Delivery(
                                version,
                                d.sent(),
                                d.received(),
                                d.accepted(),
                                d.seen().or(() -> Optional.of(at))));
    }

    /// A step of an older tour is of no interest any more.
    private void note(TruckId truck, int version, UnaryOperator<Delivery> step) {
        newest.compute(
                truck,
                (_, known) -> {
                    if (known != null && known.version() > version) {
                        return known;
                    }
                    boolean same = known != null && known.version() == version;
                    return step.apply(same ? known : Delivery.of(version));
                });
    }
}
