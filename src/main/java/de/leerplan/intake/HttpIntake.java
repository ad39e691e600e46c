package de.leerplan.intake;

import de.leerplan.model.Unusable;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.util.JavalinBindException;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/// Readings by HTTP: `POST /api/readings`, described in `docs/readings.md`, and `GET /health`.
public final class HttpIntake implements AutoCloseable {
    /// Longest message, bytes.
    static final int LONGEST = 64 * 1024;

    private static final Logger LOG = LoggerFactory.getLogger(HttpIntake.class);

    private final Intake intake;
    private final Doorman doorman;
    private final InstantSource clock;
    private final Javalin server;

    private HttpIntake(IntakeSettings settings, Intake intake, InstantSource clock) {
        this.intake = intake;
        this.doorman = new Doorman(settings.sources(), settings.perSecond(), settings.burst());
        this.clock = clock;
        this.server = Javalin.create(config -> configure(config, settings));
    }

    /// Listens from now on.
    ///
    /// @throws Unusable if the port is taken or not allowed
    public static HttpIntake start(IntakeSettings settings, Intake intake, InstantSource clock) {
        tryPort(settings);
        HttpIntake http = new HttpIntake(settings, intake, clock);
        try {
            http.server.start(settings.host(), settings.port());
            return http;
        } catch (JavalinBindException e) {
            http.server.stop();
            throw taken(settings, e);
        }
    }

    /// Before the server does, which would log a failure of its own.
    private static void tryPort(IntakeSettings settings) {
        InetSocketAddress address = new InetSocketAddress(settings.host(), settings.port());
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(address);
        } catch (IOException e) {
            throw taken(settings, e);
        }
    }

    private static Unusable taken(IntakeSettings settings, Exception cause) {
        return new Unusable(
                "Port %d on %s for readings is taken or not allowed"
                        .formatted(settings.port(), settings.host()),
                "stop the other program, or choose another port",
                cause);
    }

    /// The port it listens on.
    public int port() {
        return server.port();
    }

    @Override
    public void close() {
        server.stop();
    }

    private void configure(JavalinConfig config, IntakeSettings settings) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        // A thread each: they wait for the journal, and hold back the sender while they do.
        config.concurrency.useVirtualThreads = true;
        config.jetty.host = settings.host();
        config.routes.post("/api/readings", this::readings);
        config.routes.get("/health", this::health);
        config.routes.exception(IOException.class, (e, _) -> LOG.debug("Sender is gone", e));
    }

    private void readings(Context request) throws IOException {
        switch (doorman.admit(
                Optional.ofNullable(request.header("Authorization")), clock.instant())) {
            case Doorman.Verdict.Welcome(Source source) -> receive(request, source);
            case Doorman.Verdict.Unknown() -> HttpAnswer.UNKNOWN_SENDER.to(request);
            case Doorman.Verdict.TooOften() -> HttpAnswer.TOO_OFTEN.to(request);
        }
    }

    private void receive(Context request, Source source) throws IOException {
        Optional<byte[]> message = message(request);
        if (message.isEmpty()) {
            HttpAnswer.TOO_LONG.to(request);
            return;
        }
        CompletableFuture<Void> answered =
                intake.receive(source.name(), message.get())
                        .thenApply(HttpAnswer::of)
                        .exceptionally(_ -> HttpAnswer.NOT_STORED)
                        .thenAccept(answer -> answer.to(request));
        request.future(() -> answered);
    }

    /// Empty if it is too long; never reads farther than needed to know.
    private static Optional<byte[]> message(Context request) throws IOException {
        if (request.contentLength() > LONGEST) {
            return Optional.empty();
        }
        byte[] message = request.bodyInputStream().readNBytes(LONGEST + 1);
        return message.length > LONGEST ? Optional.empty() : Optional.of(message);
    }

    private void health(Context request) {
        new HttpAnswer(
                        200,
                        Map.of(
                                "status",
                                "ok",
                                "stored",
                                intake.stored(),
                                "rejected",
                                intake.rejected()))
                .to(request);
    }
}
