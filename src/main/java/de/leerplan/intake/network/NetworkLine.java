package de.leerplan.intake.network;

import de.leerplan.operations.Door;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;

/// Reads what a network server publishes and acknowledges what is safe here; the rest its broker
/// keeps. Connects again by itself for as long as it is open.
///
/// Each connection has a client of its own, so that a late acknowledgement cannot hit another
/// message that got the same number after a reconnect.
public final class NetworkLine implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(NetworkLine.class);
    private static final int PARTING_SECONDS = 5;
    private static final Duration BEFORE_STORING_AGAIN = Duration.ofSeconds(1);

    private final NetworkServer server;
    private final Reception reception;
    private final Consumer<Door> watch;
    private final Patience patience;
    private final ScheduledExecutorService thread;
    private @Nullable Session session;
    private @Nullable Door told;
    private int failures;

    private NetworkLine(
            NetworkServer server, Reception reception, Consumer<Door> watch, Patience patience) {
        this.server = server;
        this.reception = reception;
        this.watch = watch;
        this.patience = patience;
        this.thread =
                Executors.newSingleThreadScheduledExecutor(
                        Thread.ofPlatform().daemon().name("network " + server.name()).factory());
    }

    /// Begins to connect, and returns at once.
    ///
    /// @param watch hears how the line is, whenever that changes
    public static NetworkLine open(
            NetworkServer server, Reception reception, Consumer<Door> watch, Patience patience) {
        NetworkLine line = new NetworkLine(server, reception, watch, patience);
        line.thread.execute(
                () -> {
                    line.tell(server.door(Door.State.CONNECTING));
                    line.connect();
                });
        return line;
    }

    /// The broker keeps our session, and what comes meanwhile.
    @Override
    public void close() {
        thread.execute(
                () -> {
                    if (session != null) {
                        session.end();
                    }
                });
        thread.shutdown();
        try {
            if (!thread.awaitTermination(PARTING_SECONDS, TimeUnit.SECONDS)) {
                thread.shutdownNow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void connect() {
        Session next = new Session(server, cause -> soon(() -> lost(cause)));
        session = next;
        next.begin(letter -> heard(next, letter), this::soon)
                .thenAccept(keeps -> soon(() -> connected(keeps)));
    }

    private void connected(boolean keeps) {
        failures = 0;
        LOG.info("Readings come from {} at {}", server.name(), server.broker());
        tell(server.door(keeps ? Door.State.OPEN : Door.State.AT_MOST_ONCE));
    }

    private void lost(Throwable cause) {
        failures++;
        Mishap mishap = Mishap.of(cause);
        if (failures == 1) {
            LOG.warn(
                    "No readings from {} at {}: {} {}",
                    server.name(),
                    server.broker(),
                    mishap.state(),
                    mishap.detail());
        }
        tell(server.door(mishap));
        later(patience.after(failures), this::connect);
    }

    private void tell(Door door) {
        if (!door.equals(told)) {
            told = door;
            watch.accept(door);
        }
    }

    private void heard(Session by, Letter letter) {
        Duration pause = reception.pause(server.name());
        if (pause.isPositive()) {
            // Whoever has to wait for his acknowledgements sends more slowly.
            LockSupport.parkNanos(pause.toNanos());
        }
        keep(by, letter);
    }

    /// Until it is safe, or the connection is over: then the broker sends it again.
    private void keep(Session by, Letter letter) {
        if (by.isOver()) {
            return;
        }
        reception
                .receive(server.name(), letter.message())
                .whenComplete(
                        (_, failure) -> {
                            if (failure == null) {
                                letter.acknowledge().run();
                            } else {
                                later(BEFORE_STORING_AGAIN, () -> keep(by, letter));
                            }
                        });
    }

    private void soon(Runnable work) {
        later(Duration.ZERO, work);
    }

    private void later(Duration delay, Runnable work) {
        try {
            thread.schedule(work, delay.toNanos(), TimeUnit.NANOSECONDS);
        } catch (RejectedExecutionException _) {
            LOG.debug("{} is closed", server.name());
        }
    }
}
