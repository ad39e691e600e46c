package de.leerplan.intake;

import de.leerplan.model.Saying;
import de.leerplan.model.Unusable;
import de.leerplan.operations.Refusal;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.util.JavalinBindException;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;

/// Readings by HTTP: `POST /api/readings`, described in `docs/readings.md`, and `GET /health`.
public final class HttpIntake implements AutoCloseable {
    private static final String HEALTH = "/health";

    /// Longest message, bytes.
    static final int LONGEST = 64 * 1024;

    /// Longest report, bytes.
    static final int LONGEST_REPORT = 16 * 1024 * 1024;

    /// Bytes of a message that is too long which are still read, and forgotten.
    private static final int HEARD_OUT = 1 << 20;

    /// Stands for whoever showed no token that we know.
    private static final String NOBODY = "?";

    private static final Logger LOG = LoggerFactory.getLogger(HttpIntake.class);

    private final Intake intake;
    private final Doorman doorman;
    private final List<ReportDesk.Door> doors;
    private final InstantSource clock;
    private final WaitingCell cell = new WaitingCell();
    private final Javalin server;

    private HttpIntake(
            IntakeSettings settings,
            Doorman doorman,
            Intake intake,
            List<ReportDesk.Door> doors,
            InstantSource clock) {
        this.intake = intake;
        this.doors = List.copyOf(doors);
        this.doorman = doorman;
        this.clock = clock;
        this.server = Javalin.create(config -> configure(config, settings));
    }

    /// Listens from now on.
    ///
    /// @throws Unusable if the port is taken or not allowed
    public static HttpIntake start(IntakeSettings settings, Intake intake, InstantSource clock) {
        return start(settings, settings.doorman(), intake, List.of(), clock);
    }

    /// The same behind a doorman who watches other doors too.
    ///
    /// @param doors for reports that are no readings
    /// @throws Unusable if the port is taken or not allowed
    public static HttpIntake start(
            IntakeSettings settings,
            Doorman doorman,
            Intake intake,
            List<ReportDesk.Door> doors,
            InstantSource clock) {
        tryPort(settings);
        HttpIntake http = new HttpIntake(settings, doorman, intake, doors, clock);
        try {
            http.server.start();
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
        config.jetty.addConnector((jetty, http) -> HttpListener.of(settings, jetty, http));
        config.routes.post("/api/readings", request -> admit(request, this::answer));
        doors.forEach(
                door ->
                        config.routes.post(
                                door.path(),
                                request -> admit(request, (r, s) -> report(door, r, s))));
        config.routes.get(HEALTH, this::health);
        config.routes.exception(IOException.class, (e, _) -> LOG.debug("Sender is gone", e));
        config.routes.exception(RuntimeException.class, (e, request) -> failed(e).to(request));
        config.routes.error(404, HttpAnswer.NO_SUCH_DOOR::to);
        config.http.prefer405over404 = true;
        config.routes.error(405, HttpIntake::notSo);
    }

    private static void notSo(Context request) {
        request.header("Allow", request.path().equals(HEALTH) ? "GET, HEAD" : "POST");
        HttpAnswer.NOT_SO.to(request);
    }

    /// Whatever is answered is JSON.
    private static HttpAnswer failed(RuntimeException e) {
        LOG.error("A message could not be answered", e);
        return HttpAnswer.FAILED;
    }

    /// Answers a sender who was let in.
    private interface Clerk {
        HttpAnswer answer(Context request, Source source) throws IOException;
    }

    private void admit(Context request, Clerk clerk) throws IOException {
        switch (doorman.admit(
                Optional.ofNullable(request.header("Authorization")), clock.instant())) {
            case Doorman.Verdict.Welcome(Source source) -> receive(request, source, clerk);
            case Doorman.Verdict.Unknown() ->
                    turnAway(request, NOBODY, Refusal.NO_TOKEN, MessageFlaw.NO_TOKEN.of());
            case Doorman.Verdict.TooOften(Optional<Source> source) -> {
                cell.keepWaiting();
                turnAway(
                        request,
                        source.map(Source::name).orElse(NOBODY),
                        Refusal.TOO_OFTEN,
                        MessageFlaw.TOO_OFTEN.of());
            }
        }
    }

    /// Without a look at the message: whoever is not let in shall not cost more than that.
    private void turnAway(Context request, String source, Refusal why, Saying saying) {
        noted(source, why, saying).to(request);
    }

    /// An answer that says so by itself, and shows on the desk too.
    private HttpAnswer noted(String source, Refusal why, Saying saying) {
        var _ = intake.refuse(source, why, saying, new byte[0]);
        return HttpAnswer.of(why, saying);
    }

    private void receive(Context request, Source source, Clerk clerk) throws IOException {
        HttpAnswer answer = clerk.answer(request, source);
        if (answer.isRefusal()) {
            doorman.refused(source.name());
        }
        answer.to(request);
    }

    private HttpAnswer answer(Context request, Source source) throws IOException {
        if (isBinary(request)) {
            return noted(source.name(), Refusal.BINARY, MessageFlaw.PROTOBUF.of());
        }
        Optional<byte[]> message = message(request, LONGEST);
        return message.map(bytes -> answer(source, bytes))
                .orElseGet(
                        () ->
                                noted(
                                        source.name(),
                                        Refusal.TOO_LONG,
                                        MessageFlaw.TOO_LONG.of(LONGEST)));
    }

    /// Waits on this thread, which is a light one of the request's own; the owner thread, which
    /// completes the receipt, has better things to do than to write answers.
    private HttpAnswer answer(Source source, byte[] message) {
        try {
            return HttpAnswer.of(intake.receive(source.name(), message).join());
        } catch (CompletionException | CancellationException e) {
            LOG.debug("Not stored", e);
            return HttpAnswer.NOT_STORED;
        }
    }

    private static HttpAnswer report(ReportDesk.Door door, Context request, Source source)
            throws IOException {
        Optional<byte[]> report = message(request, LONGEST_REPORT);
        if (report.isEmpty()) {
            return HttpAnswer.TOO_LONG_A_REPORT;
        }
        try {
            return HttpAnswer.of(door.desk().receive(source.name(), report.get()).join());
        } catch (CompletionException | CancellationException e) {
            LOG.warn("A report of {} could not be kept", source.name(), e);
            return HttpAnswer.NOT_STORED;
        }
    }

    private static boolean isBinary(Context request) {
        String type = Optional.ofNullable(request.contentType()).orElse("");
        String small = type.toLowerCase(Locale.ROOT);
        return small.contains("protobuf");
    }

    /// Empty if it is too long. What is a little too long is still heard out, unkept: a sender
    /// whose line is cut while it speaks never gets the answer that says why.
    private static Optional<byte[]> message(Context request, int longest) throws IOException {
        InputStream body = request.bodyInputStream();
        byte[] message = body.readNBytes(longest);
        long more = body.read() < 0 ? 0 : 1 + body.skip(HEARD_OUT);
        return more > 0 ? Optional.empty() : Optional.of(message);
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
