package de.leerplan.trucks;

import de.leerplan.model.City;
import de.leerplan.model.ContainerId;
import de.leerplan.model.GeoPoint;
import de.leerplan.model.OrderId;
import de.leerplan.model.Saying;
import de.leerplan.model.SiteId;
import de.leerplan.model.SkipReason;
import de.leerplan.model.TruckId;
import de.leerplan.operations.Fact;
import de.leerplan.operations.Observation.BreakTaken;
import de.leerplan.operations.Observation.ContainerEmptied;
import de.leerplan.operations.Observation.OrderFulfilled;
import de.leerplan.operations.Observation.OrderMissed;
import de.leerplan.operations.Observation.StopSkipped;
import de.leerplan.operations.Observation.TruckBrokeDown;
import de.leerplan.operations.Observation.TruckRepaired;
import de.leerplan.operations.Observation.TruckReturned;
import de.leerplan.operations.Observation.TruckUnloaded;
import de.leerplan.trucks.protocol.ResultMessage;
import de.leerplan.trucks.protocol.TruckFlaw;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Takes each result once, however often it comes, and only of things the city has. A container
/// that is not on the truck's tour is believed too: crews do empty what stands in their way.
final class ResultEar {
    private final City city;
    private final Whereabouts whereabouts;
    private final Map<TruckId, Map<String, ResultMessage>> heard = new HashMap<>();

    ResultEar(City city, Whereabouts whereabouts) {
        this.city = city;
        this.whereabouts = whereabouts;
    }

    Meaning hear(TruckId truck, ResultMessage message, Instant at) {
        Optional<Saying> objection =
                Plausible.objection(message.timestamp(), at).or(() -> unknown(message));
        if (objection.isPresent()) {
            return new Meaning.Refused(objection.get());
        }
        Map<String, ResultMessage> known = heard.computeIfAbsent(truck, _ -> new HashMap<>());
        ResultMessage before = known.putIfAbsent(message.resultId(), message);
        if (before != null) {
            return before.sameContent(message)
                    ? Meaning.NOTHING_NEW
                    : new Meaning.Refused(TruckFlaw.OTHER_CONTENT.of(message.resultId()));
        }
        place(message).ifPresent(place -> whereabouts.stoppedAt(truck, place));
        return Meaning.says(fact(truck, message, at));
    }

    private Optional<Saying> unknown(ResultMessage message) {
        return message.container()
                .filter(id -> container(id).isEmpty())
                .map(TruckFlaw.UNKNOWN_CONTAINER::of)
                .or(() -> Plausible.noOrder(message.job()))
                .or(
                        () ->
                                message.site()
                                        .filter(id -> site(id).isEmpty())
                                        .map(TruckFlaw.UNKNOWN_SITE::of));
    }

    private Fact fact(TruckId truck, ResultMessage m, Instant at) {
        Instant measuredAt = m.timestamp();
        return switch (m.outcome()) {
            case EMPTIED ->
                    new ContainerEmptied(
                            at,
                            measuredAt,
                            truck,
                            m.container().map(ContainerId::new).orElseThrow(),
                            m.amount().orElseThrow());
            case FETCHED ->
                    new OrderFulfilled(
                            at,
                            measuredAt,
                            truck,
                            m.job().map(OrderId::new).orElseThrow(),
                            m.amount().orElseThrow());
            case SKIPPED -> skipped(truck, m, at);
            case UNLOADED ->
                    new TruckUnloaded(
                            at, measuredAt, truck, m.site().map(SiteId::new).orElseThrow());
            case RESTED ->
                    new BreakTaken(
                            at, measuredAt, truck, Duration.ofSeconds(m.seconds().orElseThrow()));
            case RETURNED -> new TruckReturned(at, measuredAt, truck);
            case BROKE_DOWN -> new TruckBrokeDown(at, truck, m.note());
            case REPAIRED -> new TruckRepaired(at, truck);
        };
    }

    private static Fact skipped(TruckId truck, ResultMessage m, Instant at) {
        SkipReason reason = m.reason().orElseThrow();
        return m.job()
                .<Fact>map(
                        job -> new OrderMissed(at, m.timestamp(), truck, new OrderId(job), reason))
                .orElseGet(
                        () ->
                                new StopSkipped(
                                        at,
                                        m.timestamp(),
                                        truck,
                                        m.container().map(ContainerId::new).orElseThrow(),
                                        reason));
    }

    private Optional<GeoPoint> place(ResultMessage message) {
        return message.container()
                .flatMap(this::container)
                .or(() -> message.site().flatMap(this::site));
    }

    private Optional<GeoPoint> container(String id) {
        return id.isBlank() || id.length() > 64
                ? Optional.empty()
                : Optional.ofNullable(city.containers().get(new ContainerId(id)))
                        .map(container -> container.place());
    }

    private Optional<GeoPoint> site(String id) {
        return id.isBlank() || id.length() > 64
                ? Optional.empty()
                : Optional.ofNullable(city.sites().get(new SiteId(id))).map(site -> site.place());
    }
}
