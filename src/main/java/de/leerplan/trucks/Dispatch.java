package de.leerplan.trucks;

import de.leerplan.model.ContainerId;
import de.leerplan.model.GeoPoint;
import de.leerplan.model.Saying;
import de.leerplan.model.Tour;
import de.leerplan.model.TruckId;
import de.leerplan.operations.Streets;
import de.leerplan.trucks.client.Line;
import de.leerplan.trucks.protocol.OrderMessage;
import de.leerplan.trucks.protocol.Topic;
import de.leerplan.trucks.protocol.TruckFlaw;
import de.leerplan.trucks.protocol.Wire;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Supplier;

/// Sends tours out on a thread of its own. Of each truck only the newest counts: what could not be
/// sent waits for the line and is forgotten once there is a newer one.
final class Dispatch implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Dispatch.class);

    private final Line line;
    private final OrderWriter orders;
    private final Streets streets;
    private final Whereabouts whereabouts;
    private final Supplier<Instant> clock;
    private final Outcome outcome;
    private final ExecutorService thread =
            Executors.newSingleThreadExecutor(
                    Thread.ofPlatform().daemon().name("truck link").factory());
    private final Map<TruckId, Written> newest = new HashMap<>();
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
        line.publish(new Topic(truck, Topic.Channel.ORDER).path(), written.json(), true)
                .whenComplete((_, error) -> later(() -> sent(written, error)));
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
    }

    private void later(Runnable task) {
        try {
            thread.execute(task);
        } catch (RejectedExecutionException e) {
            LOG.debug("Not done, the link is closed", e);
        }
    }
}
