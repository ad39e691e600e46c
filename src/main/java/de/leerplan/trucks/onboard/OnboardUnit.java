package de.leerplan.trucks.onboard;

import de.leerplan.model.GeoPoint;
import de.leerplan.model.TruckId;
import de.leerplan.model.Unusable;
import de.leerplan.trucks.client.BrokerAddress;
import de.leerplan.trucks.client.Heard;
import de.leerplan.trucks.client.Line;
import de.leerplan.trucks.client.Login;
import de.leerplan.trucks.protocol.ActionMessage;
import de.leerplan.trucks.protocol.ConnectionMessage;
import de.leerplan.trucks.protocol.Message;
import de.leerplan.trucks.protocol.OrderDesk;
import de.leerplan.trucks.protocol.OrderDesk.Verdict;
import de.leerplan.trucks.protocol.OrderMessage;
import de.leerplan.trucks.protocol.Parsed;
import de.leerplan.trucks.protocol.ReceiptMessage;
import de.leerplan.trucks.protocol.StateMessage;
import de.leerplan.trucks.protocol.StateMessage.OrderError;
import de.leerplan.trucks.protocol.TextMessage;
import de.leerplan.trucks.protocol.Topic;
import de.leerplan.trucks.protocol.Topic.Channel;
import de.leerplan.trucks.protocol.VehicleState;
import de.leerplan.trucks.protocol.Wire;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/// The device in a truck: keeps the order by the rules of the protocol, answers with its state,
/// sends what the crew reports. Safe for use from several threads.
public final class OnboardUnit implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(OnboardUnit.class);
    private static final long GREETING_SECONDS = 60;

    private final TruckId truck;
    private final Supplier<Instant> clock;
    private final Line line;
    private final HeaderIds headerIds = new HeaderIds();
    private final Reporter reporter;
    private Optional<OrderMessage> order = Optional.empty();
    private Optional<StateMessage> state = Optional.empty();
    private final ActionDesk actions = new ActionDesk();
    private Optional<VehicleState> vehicle = Optional.empty();
    private volatile boolean listening;
    private int lastStop;
    private Optional<GeoPoint> lastPlace = Optional.empty();

    /// @param clock the truck's own, simulated or real
    public OnboardUnit(TruckId truck, BrokerAddress broker, Login login, Supplier<Instant> clock) {
        this.truck = truck;
        this.clock = clock;
        this.reporter = new Reporter(truck, headerIds);
        Line.Will will =
                new Line.Will(
                        topic(Channel.CONNECTION),
                        Wire.write(connection(ConnectionMessage.State.CONNECTIONBROKEN)));
        this.line =
                new Line(
                        broker,
                        login,
                        Line.Session.NONE,
                        Optional.of(will),
                        new Line.Ears(this::heard, this::up, () -> {}));
    }

    /// Goes online and fetches the newest order; returns when the broker knows that it is there.
    ///
    /// @throws Unusable if the broker cannot be reached or refuses us
    public void connect() {
        line.connect();
        line.subscribe(topic(Channel.ORDER));
        line.subscribe(topic(Channel.ACTION));
        line.subscribe(topic(Channel.INBOX));
        listening = true;
        greet().orTimeout(GREETING_SECONDS, TimeUnit.SECONDS).exceptionally(_ -> null).join();
    }

    /// The order it goes by.
    public synchronized Optional<OrderMessage> order() {
        return order;
    }

    /// What it is to do right now.
    public synchronized Duty duty() {
        return actions.duty(order);
    }

    /// How the vehicle is; told with the next state.
    public synchronized void note(VehicleState now) {
        vehicle = Optional.of(now);
    }

    /// Sends a report, and after a stop its state. The future completes when the broker has it.
    public CompletableFuture<?> send(Report report) {
        Message message;
        Channel channel = report instanceof Report.Moved ? Channel.POSITION : Channel.RESULT;
        synchronized (this) {
            if (report instanceof Report.Done done) {
                lastStop = done.stop().number();
                lastPlace = Optional.of(done.stop().place());
            }
            message = reporter.message(report, order.map(OrderMessage::orderId).orElse(""));
        }
        CompletableFuture<?> sent = line.publish(topic(channel), Wire.write(message), false);
        return report instanceof Report.Done
                ? CompletableFuture.allOf(sent, say(List.of(), false))
                : sent;
    }

    /// The crew has read the newest order.
    public CompletableFuture<?> confirmSeen() {
        return say(List.of(), true);
    }

    /// Goes offline in order.
    @Override
    public void close() {
        if (line.connected()) {
            publish(Channel.CONNECTION, connection(ConnectionMessage.State.OFFLINE)).join();
        }
        line.close();
    }

    private void heard(Heard message) {
        Topic.parse(message.topic())
                .ifPresent(
                        topic -> {
                            switch (topic.channel()) {
                                case ORDER -> heardOrder(message);
                                case ACTION -> heardAction(message);
                                case INBOX -> heardWords(message);
                                case CONFIRMATION,
                                        STATE,
                                        CONNECTION,
                                        RESULT,
                                        POSITION,
                                        OUTBOX,
                                        RECEIPT,
                                        PHOTO -> {}
                            }
                        });
        message.acknowledge().run();
    }

    /// What cannot be read is not for us to judge: the console sends it again in a newer form.
    private void heardAction(Heard message) {
        if (Wire.read(message.payload(), ActionMessage.class)
                instanceof Parsed.Read<ActionMessage>(ActionMessage action)) {
            synchronized (this) {
                actions.take(action, order);
            }
            say(List.of(), false);
        }
    }

    /// Nobody sits in it who could read: what is received is taken for read.
    private void heardWords(Heard message) {
        if (Wire.read(message.payload(), TextMessage.class)
                instanceof Parsed.Read<TextMessage>(TextMessage words)) {
            for (ReceiptMessage.Kind kind : ReceiptMessage.Kind.values()) {
                line.publish(topic(Channel.RECEIPT), Wire.write(receipt(words, kind)), false);
            }
        }
    }

    private ReceiptMessage receipt(TextMessage words, ReceiptMessage.Kind kind) {
        return new ReceiptMessage(
                headerIds.next(Channel.RECEIPT),
                clock.get(),
                Message.VERSION,
                truck.value(),
                words.messageId(),
                kind);
    }

    private void heardOrder(Heard message) {
        Verdict verdict;
        synchronized (this) {
            verdict =
                    OrderDesk.judge(truck, order, Wire.read(message.payload(), OrderMessage.class));
            if (verdict instanceof Verdict.Accepted(OrderMessage accepted)) {
                order = Optional.of(accepted);
            }
        }
        switch (verdict) {
            case Verdict.Accepted _ -> say(List.of(), false);
            case Verdict.Known _ -> say(List.of(), false);
            case Verdict.Refused(OrderError error) -> say(List.of(error), false);
        }
    }

    /// Whoever says that it is there is told what it missed, so it has to listen first.
    private void up() {
        if (listening) {
            var _ = greet();
        }
    }

    private CompletableFuture<?> greet() {
        CompletableFuture<?> greeted =
                publish(Channel.CONNECTION, connection(ConnectionMessage.State.ONLINE));
        Optional<StateMessage> last;
        synchronized (this) {
            last = state;
        }
        last.ifPresent(known -> publish(Channel.STATE, known));
        return greeted;
    }

    private CompletableFuture<?> say(List<OrderError> errors, boolean seen) {
        StateMessage next;
        synchronized (this) {
            int known = order.map(OrderMessage::orderUpdateId).orElse(0);
            int seenBefore = state.map(StateMessage::seenUpdateId).orElse(0);
            next =
                    new StateMessage(
                            headerIds.next(Channel.STATE),
                            clock.get(),
                            Message.VERSION,
                            truck.value(),
                            order.map(OrderMessage::orderId).orElse(""),
                            known,
                            seen ? known : Math.min(seenBefore, known),
                            lastStop,
                            lastPlace,
                            remainingStops(),
                            actions.paused(),
                            vehicle,
                            actions.states(),
                            errors);
            state = Optional.of(next);
        }
        return publish(Channel.STATE, next);
    }

    private int remainingStops() {
        return (int)
                actions.duty(order).order().stream()
                        .flatMap(known -> known.stops().stream())
                        .filter(stop -> stop.number() > lastStop)
                        .count();
    }

    private CompletableFuture<?> publish(Channel channel, Message message) {
        return line.publish(topic(channel), Wire.write(message), true)
                .whenComplete(
                        (_, error) -> {
                            if (error != null) {
                                LOG.warn("{} could not say its {}", truck, channel, error);
                            }
                        });
    }

    private ConnectionMessage connection(ConnectionMessage.State connectionState) {
        return new ConnectionMessage(
                headerIds.next(Channel.CONNECTION),
                clock.get(),
                Message.VERSION,
                truck.value(),
                connectionState);
    }

    private String topic(Channel channel) {
        return new Topic(truck, channel).path();
    }
}
