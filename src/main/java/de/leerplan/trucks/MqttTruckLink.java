package de.leerplan.trucks;

import de.leerplan.model.City;
import de.leerplan.model.Tour;
import de.leerplan.model.TruckId;
import de.leerplan.model.Unusable;
import de.leerplan.operations.Delivery;
import de.leerplan.operations.Fact;
import de.leerplan.operations.Result.PushFailed;
import de.leerplan.operations.Streets;
import de.leerplan.operations.TruckLink;
import de.leerplan.trucks.client.BrokerAddress;
import de.leerplan.trucks.client.Heard;
import de.leerplan.trucks.client.Line;
import de.leerplan.trucks.client.Login;
import de.leerplan.trucks.protocol.Topic;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;

/// The link to the crews over MQTT. Tours go out retained and versioned; what trucks say comes
/// back as facts, and the broker is told that it arrived once the fact is stored.
public final class MqttTruckLink implements TruckLink {
    private static final Logger LOG = LoggerFactory.getLogger(MqttTruckLink.class);

    /// The broker keeps what trucks reported while the console was away, seconds.
    private static final long KEPT_SECONDS = 7 * 24 * 3600;

    private final Function<Fact, CompletableFuture<Long>> post;
    private final Supplier<Instant> clock;
    private final Line line;
    private final Hearing hearing;
    private final DeliveryBook deliveries = new DeliveryBook();
    private final Dispatch dispatch;

    /// Connects as the console; from then on facts are posted.
    ///
    /// @param clock the city's time, real or simulated
    /// @param post usually `operations::post`; the future completes when the fact is stored
    /// @throws Unusable if the broker cannot be reached or refuses us
    public MqttTruckLink(
            BrokerAddress broker,
            Login console,
            City city,
            Streets streets,
            Supplier<Instant> clock,
            Function<Fact, CompletableFuture<Long>> post) {
        this.post = post;
        this.clock = clock;
        Whereabouts whereabouts = new Whereabouts(city.depot().place());
        OrderWriter orders = new OrderWriter(city);
        this.hearing = new Hearing(city, whereabouts, orders, deliveries);
        this.line =
                new Line(
                        broker,
                        console,
                        new Line.Session(KEPT_SECONDS),
                        Optional.empty(),
                        new Line.Ears(this::heard, this::up, () -> {}));
        this.dispatch =
                new Dispatch(
                        line,
                        orders,
                        new PathBook(streets),
                        whereabouts,
                        deliveries,
                        clock,
                        this::failed);
        line.connect();
        line.subscribe(Topic.EVERYTHING);
    }

    @Override
    public void push(Tour tour) {
        dispatch.push(tour);
    }

    @Override
    public Optional<Delivery> delivery(TruckId truck) {
        return deliveries.of(truck);
    }

    @Override
    public void close() {
        dispatch.close();
        line.close();
    }

    private void up() {
        dispatch.retry();
    }

    private void heard(Heard message) {
        List<Fact> facts = hearing.facts(message.topic(), message.payload(), clock.get());
        CompletableFuture.allOf(facts.stream().map(post).toArray(CompletableFuture<?>[]::new))
                .whenComplete(
                        (_, error) -> {
                            if (error == null) {
                                message.acknowledge().run();
                            } else {
                                LOG.error("{} not stored", message.topic(), error);
                            }
                        });
    }

    private void failed(TruckId truck, int version, String reason) {
        post.apply(new PushFailed(clock.get(), truck, version, reason))
                .exceptionally(
                        error -> {
                            LOG.error("Failed push of {} not stored", truck, error);
                            return 0L;
                        });
    }
}
