package de.leerplan.trucks;

import de.leerplan.model.City;
import de.leerplan.model.ContainerId;
import de.leerplan.model.Saying;
import de.leerplan.model.Tour;
import de.leerplan.model.TruckId;
import de.leerplan.model.Unusable;
import de.leerplan.operations.CrewMessage;
import de.leerplan.operations.Fact;
import de.leerplan.operations.InstantAction;
import de.leerplan.operations.Result.PushFailed;
import de.leerplan.operations.Result.TourHandedOver;
import de.leerplan.operations.Streets;
import de.leerplan.operations.TruckGate;
import de.leerplan.operations.TruckLink;
import de.leerplan.trucks.client.BrokerAddress;
import de.leerplan.trucks.client.Heard;
import de.leerplan.trucks.client.Line;
import de.leerplan.trucks.client.Login;
import de.leerplan.trucks.protocol.ConnectionMessage;
import de.leerplan.trucks.protocol.Message;
import de.leerplan.trucks.protocol.Parsed;
import de.leerplan.trucks.protocol.ReceiptMessage;
import de.leerplan.trucks.protocol.StateMessage;
import de.leerplan.trucks.protocol.TextMessage;
import de.leerplan.trucks.protocol.Topic;
import de.leerplan.trucks.protocol.Wire;
import de.leerplan.wording.Wording;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;

/// The link to the crews over MQTT. Tours go out retained and versioned; what trucks say comes
/// back as facts, and the broker is told that it arrived once the fact is stored.
public final class MqttTruckLink implements TruckLink {
    private static final Logger LOG = LoggerFactory.getLogger(MqttTruckLink.class);

    /// The broker keeps what trucks reported while the console was away, seconds.
    private static final long KEPT_SECONDS = 7 * 24 * 3600;

    private static final Duration BEFORE_ASKING_AGAIN = Duration.ofSeconds(3);

    private final Function<Fact, CompletableFuture<Long>> post;
    private final Supplier<Instant> clock;
    private final Line line;
    private final Hearsay hearsay;
    private final Hearing hearing;
    private final Dispatch dispatch;
    private final Conversation conversation;

    /// Connects as the console; from then on facts are posted.
    ///
    /// @param shelf where crews' pictures go
    /// @param clock the city's time, real or simulated
    /// @param post usually `operations::post`; the future completes when the fact is stored
    /// @throws Unusable if the broker cannot be reached or refuses us
    public MqttTruckLink(
            BrokerAddress broker,
            Login console,
            City city,
            Streets streets,
            PhotoShelf shelf,
            Supplier<Instant> clock,
            Function<Fact, CompletableFuture<Long>> post) {
        this(broker, console, city, streets, shelf, clock, post, new Hearsay(), Later.BY_THE_CLOCK);
    }

    /// @param hearsay knows what was heard already
    /// @param later when the broker is asked for the second time
    MqttTruckLink(
            BrokerAddress broker,
            Login console,
            City city,
            Streets streets,
            PhotoShelf shelf,
            Supplier<Instant> clock,
            Function<Fact, CompletableFuture<Long>> post,
            Hearsay hearsay,
            Later later) {
        this.post = post;
        this.hearsay = hearsay;
        this.clock = clock;
        Whereabouts whereabouts = new Whereabouts(city.depot().place());
        OrderWriter orders = new OrderWriter(city);
        this.hearing = new Hearing(city, whereabouts, orders, shelf);
        this.line =
                new Line(
                        broker,
                        console,
                        new Line.Session(KEPT_SECONDS),
                        Optional.empty(),
                        new Line.Ears(this::heard, this::up, () -> {}));
        this.dispatch = new Dispatch(line, orders, streets, whereabouts, clock, outcome());
        this.conversation = new Conversation(line, clock);
        line.connect();
        line.subscribe(Topic.EVERYTHING);
        // A truck may be signing in just now.
        later.after(BEFORE_ASKING_AGAIN, () -> line.askAgain(Topic.EVERYTHING));
    }

    @Override
    public void push(Tour tour, Set<ContainerId> burning) {
        dispatch.push(tour, burning);
    }

    @Override
    public void tell(TruckId truck, CrewMessage message) {
        conversation.tell(truck, message);
    }

    @Override
    public void confirm(TruckId truck, String message) {
        conversation.confirm(truck, message, ReceiptMessage.Kind.READ);
    }

    @Override
    public void order(TruckId truck, InstantAction action) {
        conversation.order(truck, action);
    }

    /// The same gate, which also says of whoever it locked out that it is gone: what a truck said
    /// last stays with the broker, and a console that starts later would take it for there.
    public TruckGate announcing(TruckGate gate) {
        return truck -> {
            gate.lockOut(truck);
            conversation.gone(truck);
        };
    }

    @Override
    public void close() {
        dispatch.close();
        line.close();
    }

    private void up() {
        hearsay.missed();
        dispatch.retry();
    }

    private void heard(Heard message) {
        if (hearsay.isOld(message)) {
            message.acknowledge().run();
            return;
        }
        List<Fact> facts;
        try {
            facts = hearing.facts(message.topic(), message.payload(), clock.get());
        } catch (UncheckedIOException e) {
            LOG.error("{} not kept; the broker keeps it", message.topic(), e);
            return;
        }
        CompletableFuture.allOf(facts.stream().map(post).toArray(CompletableFuture<?>[]::new))
                .whenComplete(
                        (_, error) -> {
                            if (error == null) {
                                message.acknowledge().run();
                                answer(message, facts);
                            } else {
                                LOG.error("{} not stored", message.topic(), error);
                            }
                        });
    }

    /// Only what is stored is confirmed. What a crew said is confirmed as often as it is said.
    private void answer(Heard message, List<Fact> facts) {
        facts.forEach(conversation::heard);
        Optional<Topic> topic = Topic.parse(message.topic());
        if (topic.isEmpty()) {
            return;
        }
        TruckId truck = topic.get().truck();
        switch (topic.get().channel()) {
            case OUTBOX ->
                    read(message, TextMessage.class)
                            .ifPresent(
                                    m ->
                                            conversation.confirm(
                                                    truck,
                                                    m.messageId(),
                                                    ReceiptMessage.Kind.RECEIVED));
            case CONNECTION -> {
                conversation.again(truck);
                read(message, ConnectionMessage.class)
                        .ifPresent(
                                m -> {
                                    LOG.info("{} is {}", truck, m.connectionState());
                                    dispatch.heard(truck, m.connectionState());
                                });
            }
            case STATE -> {
                conversation.again(truck);
                read(message, StateMessage.class).ifPresent(m -> dispatch.heard(truck, m));
            }
            case ORDER, INBOX, ACTION, CONFIRMATION, RESULT, POSITION, RECEIPT, PHOTO -> {}
        }
    }

    private static <T extends Message> Optional<T> read(Heard message, Class<T> type) {
        return switch (Wire.read(message.payload(), type)) {
            case Parsed.Read<T>(T read) -> Optional.of(read);
            case Parsed.Unreadable<T> _ -> Optional.empty();
        };
    }

    private Dispatch.Outcome outcome() {
        return new Dispatch.Outcome() {
            @Override
            public void handedOver(TruckId truck, int version, Instant sentAt) {
                remember(new TourHandedOver(clock.get(), truck, version, sentAt));
            }

            @Override
            public void failed(TruckId truck, int version, Saying why) {
                String reason = Wording.ENGLISH.tell(why);
                remember(new PushFailed(clock.get(), truck, version, reason, Optional.of(why)));
            }
        };
    }

    private void remember(Fact fact) {
        post.apply(fact)
                .exceptionally(
                        error -> {
                            LOG.error("{} not stored", fact, error);
                            return 0L;
                        });
    }
}
