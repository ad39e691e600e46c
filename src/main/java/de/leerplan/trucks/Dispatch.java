package de.leerplan.trucks;

import de.leerplan.model.ContainerId;
import de.leerplan.model.GeoPoint;
import de.leerplan.model.Saying;
import de.leerplan.model.Tour;
import de.leerplan.model.TruckId;
import de.leerplan.operations.Streets;
import de.leerplan.trucks.client.Line;
import de.leerplan.trucks.protocol.ConnectionMessage;
import de.leerplan.trucks.protocol.OrderMessage;
import de.leerplan.trucks.protocol.StateMessage;
import de.leerplan.trucks.protocol.Topic;
import de.leerplan.trucks.protocol.TruckFlaw;
import de.leerplan.trucks.protocol.Wire;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/// Sends tours out on a thread of its own. Of each truck only the newest counts: what could not be
/// sent waits for the line and is forgotten once there is a newer one. What a truck does not answer
/// although it is there is sent again.
final class Dispatch implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Dispatch.class);

    private final Line line;
    private final OrderWriter orders;
    private final Streets streets;
    private final Whereabouts whereabouts;
    private final Supplier<Instant> clock;
    private final Outcome outcome;
    private final ScheduledThreadPoolExecutor thread =
            new ScheduledThreadPoolExecutor(
                    1, Thread.ofPlatform().daemon().name("truck link").factory());
    private final Map<TruckId, Written> newest = new HashMap<>();
    private final Unanswered unanswered = new Unanswered();
    private final Map<TruckId, Future<?>> reminders = new HashMap<>();
    private long headerId;

    /// Hears what became of pushes.
    interface Outcome {
        /// The broker has it.
        void handedOver(TruckId truck, int version, Instant sentAt);

        /// It is tried again when the line is back.
        void failed(TruckId truck, int version, Saying why);
    }

    /// @param begun when it was first tried
    private record Written(
            Tour tour, Set<ContainerId> burning, String json, Instant begun, boolean sent) {
        Written gone() {
            return new Written(tour, burning, json, begun, true);
        }
    }

    Dispatch(
            Line line,
            OrderWriter orders,
            Streets streets,
            Whereabouts whereabouts,
            Supplier<Instant> clock,
            Outcome outcome) {
        this.line = line;
        this.orders = orders;
        this.streets = streets;
        this.whereabouts = whereabouts;
        this.clock = clock;
        this.outcome = outcome;
        thread.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    }

    void push(Tour tour, Set<ContainerId> burning) {
        later(() -> write(tour, burning));
    }

    /// Sends again what was not confirmed.
    void retry() {
        later(
                () ->
                        List.copyOf(newest.values()).stream()
                                .filter(written -> !written.sent())
                                .forEach(this::send));
    }

    /// A truck came or went.
    void heard(TruckId truck, ConnectionMessage.State state) {
        later(
                () -> {
                    unanswered.signed(truck, state == ConnectionMessage.State.ONLINE);
                    expectAnswer(truck);
                });
    }

    /// A truck says what it goes by.
    void heard(TruckId truck, StateMessage state) {
        later(() -> unanswered.heard(truck, state));
    }

    @Override
    public void close() {
        thread.shutdown();
    }

    private void write(Tour tour, Set<ContainerId> burning) {
        Written known = newest.get(tour.truck());
        if (known != null && known.tour().equals(tour) && known.burning().equals(burning)) {
            send(known);
            return;
        }
        try {
            PathBook paths = new PathBook(streets, tour.truck());
            GeoPoint start = start(tour, paths);
            OrderMessage order = orders.write(tour, burning, start, paths, ++headerId, clock.get());
            Written written = new Written(tour, burning, Wire.write(order), clock.get(), false);
            newest.put(tour.truck(), written);
            unanswered.told(tour.truck(), order.orderId(), order.orderUpdateId());
            send(written);
        } catch (IllegalArgumentException e) {
            LOG.error("Tour {} of {} cannot be written", tour.version(), tour.truck(), e);
            outcome.failed(
                    tour.truck(),
                    tour.version(),
                    TruckFlaw.UNWRITABLE.of(String.valueOf(e.getMessage())));
        }
    }

    private GeoPoint start(Tour tour, PathBook paths) {
        GeoPoint stopped = whereabouts.of(tour.truck());
        return tour.stops().isEmpty()
                ? stopped
                : paths.start(
                        stopped, whereabouts.seen(tour.truck()), tour.stops().getFirst().place());
    }

    private void send(Written written) {
        TruckId truck = written.tour().truck();
        if (!line.connected()) {
            outcome.failed(truck, written.tour().version(), TruckFlaw.NO_LINE.of());
            return;
        }
        publish(written).whenComplete((_, error) -> later(() -> sent(written, error)));
    }

    private CompletableFuture<?> publish(Written written) {
        Topic topic = new Topic(written.tour().truck(), Topic.Channel.ORDER);
        return line.publish(topic.path(), written.json(), true);
    }

    private void sent(Written written, @Nullable Throwable error) {
        TruckId truck = written.tour().truck();
        if (error != null) {
            LOG.warn("Tour {} not pushed to {}", written.tour().version(), truck, error);
            outcome.failed(
                    truck,
                    written.tour().version(),
                    TruckFlaw.NOT_PUSHED.of(String.valueOf(error.getMessage())));
            return;
        }
        outcome.handedOver(truck, written.tour().version(), written.begun());
        if (written.equals(newest.get(truck))) {
            newest.put(truck, written.gone());
        }
        expectAnswer(truck);
    }

    private void expectAnswer(TruckId truck) {
        Future<?> before = reminders.remove(truck);
        if (before != null) {
            before.cancel(false);
        }
        unanswered.patience(truck).ifPresent(p -> reminders.put(truck, in(p, () -> remind(truck))));
    }

    private void remind(TruckId truck) {
        Written written = newest.get(truck);
        if (written == null || !line.connected() || !unanswered.remind(truck)) {
            return;
        }
        LOG.info("{} did not answer tour {}; it is sent again", truck, written.tour().version());
        publish(written)
                .whenComplete(
                        (_, error) -> {
                            if (error != null) {
                                LOG.warn("Tour not sent again to {}", truck, error);
                            }
                        });
        expectAnswer(truck);
    }

    private Future<?> in(Duration delay, Runnable task) {
        return thread.schedule(tried(task), delay.toNanos(), TimeUnit.NANOSECONDS);
    }

    private void later(Runnable task) {
        try {
            thread.execute(tried(task));
        } catch (RejectedExecutionException e) {
            LOG.debug("Not done, the link is closed", e);
        }
    }

    /// A thread that keeps times says nothing of what went wrong on it.
    private static Runnable tried(Runnable task) {
        return () -> {
            try {
                task.run();
            } catch (RejectedExecutionException e) {
                LOG.debug("Not expected any more, the link is closed", e);
            } catch (RuntimeException e) {
                LOG.error("Not sent", e);
            }
        };
    }
}
