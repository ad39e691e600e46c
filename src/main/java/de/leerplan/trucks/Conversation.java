package de.leerplan.trucks;

import de.leerplan.model.TruckId;
import de.leerplan.operations.CrewMessage;
import de.leerplan.operations.Fact;
import de.leerplan.operations.InstantAction;
import de.leerplan.operations.Observation.ActionAnswered;
import de.leerplan.operations.Observation.CrewMessageRead;
import de.leerplan.operations.Observation.CrewMessageReceived;
import de.leerplan.trucks.client.Line;
import de.leerplan.trucks.protocol.ActionMessage;
import de.leerplan.trucks.protocol.ConnectionMessage;
import de.leerplan.trucks.protocol.Message;
import de.leerplan.trucks.protocol.ReceiptMessage;
import de.leerplan.trucks.protocol.TextMessage;
import de.leerplan.trucks.protocol.Topic;
import de.leerplan.trucks.protocol.Topic.Channel;
import de.leerplan.trucks.protocol.Wire;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/// What is said to trucks beside their tours. A truck that is away hears nothing, so whatever it
/// has not confirmed is said again once it is heard of. Safe for use from several threads.
final class Conversation {
    private static final Logger LOG = LoggerFactory.getLogger(Conversation.class);

    private final Line line;
    private final Supplier<Instant> clock;
    private final AtomicLong headerId = new AtomicLong();
    private final Map<TruckId, Map<String, CrewMessage>> texts = new ConcurrentHashMap<>();
    private final Map<TruckId, Map<String, InstantAction>> actions = new ConcurrentHashMap<>();

    Conversation(Line line, Supplier<Instant> clock) {
        this.line = line;
        this.clock = clock;
    }

    void tell(TruckId truck, CrewMessage message) {
        put(texts, truck, message.id(), message);
        say(truck, message);
    }

    void order(TruckId truck, InstantAction action) {
        put(actions, truck, action.id(), action);
        say(truck, action);
    }

    /// Tells a crew how far its message got.
    void confirm(TruckId truck, String message, ReceiptMessage.Kind kind) {
        publish(
                truck,
                Channel.CONFIRMATION,
                new ReceiptMessage(
                        headerId.incrementAndGet(),
                        clock.get(),
                        Message.VERSION,
                        truck.value(),
                        message,
                        kind));
    }

    /// Says in the truck's place, retained, that it is gone: it may not say so itself any more.
    void gone(TruckId truck) {
        publish(
                truck,
                Channel.CONNECTION,
                new ConnectionMessage(
                        headerId.incrementAndGet(),
                        clock.get(),
                        Message.VERSION,
                        truck.value(),
                        ConnectionMessage.State.OFFLINE),
                true);
    }

    /// What the truck confirmed is not said again.
    void heard(Fact fact) {
        switch (fact) {
            case CrewMessageReceived f -> remove(texts, f.truck(), f.message());
            case CrewMessageRead f -> remove(texts, f.truck(), f.message());
            case ActionAnswered f -> remove(actions, f.truck(), f.action());
            case Fact _ -> {}
        }
    }

    /// The truck is there: it hears what it may have missed.
    void again(TruckId truck) {
        waiting(texts, truck).forEach(message -> say(truck, message));
        waiting(actions, truck).forEach(action -> say(truck, action));
    }

    private void say(TruckId truck, CrewMessage message) {
        publish(
                truck,
                Channel.INBOX,
                new TextMessage(
                        headerId.incrementAndGet(),
                        message.at(),
                        Message.VERSION,
                        truck.value(),
                        message.id(),
                        message.text(),
                        message.urgent()));
    }

    private void say(TruckId truck, InstantAction action) {
        publish(
                truck,
                Channel.ACTION,
                new ActionMessage(
                        headerId.incrementAndGet(),
                        action.at(),
                        Message.VERSION,
                        truck.value(),
                        action.id(),
                        type(action.kind())));
    }

    private static ActionMessage.Type type(InstantAction.Kind kind) {
        return switch (kind) {
            case PAUSE -> ActionMessage.Type.PAUSE;
            case RESUME -> ActionMessage.Type.RESUME;
            case CANCEL -> ActionMessage.Type.CANCEL;
            case STATE_REQUEST -> ActionMessage.Type.STATE_REQUEST;
        };
    }

    private void publish(TruckId truck, Channel channel, Message message) {
        publish(truck, channel, message, false);
    }

    private void publish(TruckId truck, Channel channel, Message message, boolean retained) {
        line.publish(new Topic(truck, channel).path(), Wire.write(message), retained)
                .whenComplete(
                        (_, error) -> {
                            if (error != null) {
                                LOG.warn("{} not told by {}", truck, channel, error);
                            }
                        });
    }

    private static <T> void put(
            Map<TruckId, Map<String, T>> all, TruckId truck, String id, T thing) {
        Map<String, T> own = all.computeIfAbsent(truck, _ -> new LinkedHashMap<>());
        synchronized (own) {
            own.put(id, thing);
        }
    }

    private static <T> void remove(Map<TruckId, Map<String, T>> all, TruckId truck, String id) {
        Map<String, T> own = all.getOrDefault(truck, new LinkedHashMap<>());
        synchronized (own) {
            own.remove(id);
        }
    }

    private static <T> List<T> waiting(Map<TruckId, Map<String, T>> all, TruckId truck) {
        Map<String, T> own = all.getOrDefault(truck, Map.of());
        synchronized (own) {
            return List.copyOf(own.values());
        }
    }
}
