package de.leerplan.trucks.page;

import de.leerplan.model.BaseMap;
import de.leerplan.model.City;
import de.leerplan.model.TruckId;
import de.leerplan.model.Unusable;
import de.leerplan.operations.Fact;
import de.leerplan.operations.Invitation;
import de.leerplan.operations.Observation.TabletPaired;
import de.leerplan.operations.Tablets;
import de.leerplan.trucks.broker.Certificate;
import de.leerplan.trucks.broker.TabletDesk;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.util.JavalinBindException;

import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.SecureRequestCustomizer;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.SslConnectionFactory;
import org.eclipse.jetty.util.ssl.SslContextFactory;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Serves the driver's page below `/driver/`, and lets tablets in by code.
public final class DriverPage implements Tablets, AutoCloseable {
    private static final int LONGEST_CODE = 200;
    private static final String JSON = "application/json; charset=utf-8";

    private final PageSettings settings;
    private final TabletDesk desk;
    private final Supplier<Instant> clock;
    private final Consumer<Fact> post;
    private final PageHeaders headers;
    private final PageCity words;
    private final SignInLimit limit = new SignInLimit();
    private final Map<String, PageFile> files;
    private final Javalin server;

    private DriverPage(
            PageSettings settings,
            City city,
            BaseMap map,
            TabletDesk desk,
            Supplier<Instant> clock,
            Consumer<Fact> post) {
        this.settings = settings;
        this.desk = desk;
        this.clock = clock;
        this.post = post;
        this.headers = new PageHeaders(settings);
        this.words = new PageCity(city, settings);
        this.files = new HashMap<>(PageFiles.all());
        files.put("map.json", PageFile.of(PageCity.map(map), JSON));
        files.put("containers.json", PageFile.of(words.containers(), JSON));
        this.server = Javalin.create(this::configure);
    }

    /// Listens from now on.
    ///
    /// @param clock the city's time
    /// @param post gets the fact of each tablet that was let in
    /// @throws Unusable if the port is taken or not allowed
    public static DriverPage start(
            PageSettings settings,
            City city,
            BaseMap map,
            TabletDesk desk,
            Supplier<Instant> clock,
            Consumer<Fact> post) {
        requireFree(settings);
        return listening(settings, city, map, desk, clock, post);
    }

    /// The same without a look at the port before.
    static DriverPage listening(
            PageSettings settings,
            City city,
            BaseMap map,
            TabletDesk desk,
            Supplier<Instant> clock,
            Consumer<Fact> post) {
        DriverPage page = new DriverPage(settings, city, map, desk, clock, post);
        try {
            page.server.start();
            return page;
        } catch (JavalinBindException e) {
            page.server.stop();
            throw taken(settings, e);
        }
    }

    /// Where tablets find the page.
    public String address() {
        String scheme = settings.certificate().isPresent() ? "https" : "http";
        return "%s://%s:%d/driver/".formatted(scheme, shownHost(), server.port());
    }

    /// The port it listens on.
    public int port() {
        return server.port();
    }

    @Override
    public Optional<Invitation> invite(TruckId truck) {
        Instant now = clock.get();
        String code = desk.invite(truck, now);
        return Optional.of(
                new Invitation(code, address() + "#code=" + code, now.plus(TabletDesk.VALID)));
    }

    @Override
    public void close() {
        server.stop();
    }

    private void configure(JavalinConfig config) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.concurrency.useVirtualThreads = true;
        config.jetty.addConnector(this::connector);
        config.http.maxRequestSize = 10_000;
        config.routes.before(this::protect);
        config.routes.get("/", request -> request.redirect("/driver/"));
        config.routes.get("/driver/settings.json", this::settings);
        config.routes.post("/driver/sign-in", this::signIn);
        config.routes.get("/driver/", this::sendPage);
        config.routes.get("/driver/<path>", request -> send(request, request.pathParam("path")));
    }

    private ServerConnector connector(Server jetty, HttpConfiguration http) {
        http.setSendServerVersion(false);
        ServerConnector connector =
                settings.certificate()
                        .map(certificate -> secure(jetty, http, certificate))
                        .orElseGet(
                                () -> new ServerConnector(jetty, new HttpConnectionFactory(http)));
        connector.setHost(settings.host());
        connector.setPort(settings.port());
        return connector;
    }

    private static ServerConnector secure(
            Server jetty, HttpConfiguration http, Certificate certificate) {
        SslContextFactory.Server tls = new SslContextFactory.Server();
        tls.setKeyStorePath(certificate.file().toString());
        tls.setKeyStorePassword(certificate.password());
        tls.setKeyStoreType("PKCS12");
        // Tablets are called by addresses as well as by names.
        tls.setSniRequired(false);
        http.addCustomizer(new SecureRequestCustomizer(false));
        return new ServerConnector(
                jetty, new SslConnectionFactory(tls, "http/1.1"), new HttpConnectionFactory(http));
    }

    private void protect(Context request) {
        if (!headers.set(request)) {
            request.status(400).result("no such host").skipRemainingHandlers();
        }
    }

    private void settings(Context request) {
        request.header("Cache-Control", "no-store")
                .contentType(JSON)
                .result(words.settings(clock.get()));
    }

    /// Its files are named relative to `/driver/`, with the slash.
    private void sendPage(Context request) {
        if (request.path().endsWith("/")) {
            send(request, "");
        } else {
            request.redirect("/driver/");
        }
    }

    private void send(Context request, String path) {
        PageFile file = files.get(path);
        if (file == null) {
            request.status(404).result("not found");
            return;
        }
        request.header("Cache-Control", "no-cache").header("ETag", file.tag());
        if (file.tag().equals(request.header("If-None-Match"))) {
            request.status(304);
            return;
        }
        request.contentType(file.type()).result(file.bytes());
    }

    /// Asked by the page itself only: a page of another origin cannot send JSON here.
    private void signIn(Context request) {
        request.header("Cache-Control", "no-store");
        if (!limit.mayTry(request.ip(), clock.get())) {
            request.status(429).header("Retry-After", "60").result("too many attempts");
            return;
        }
        Optional<TabletDesk.Admitted> admitted =
                code(request).flatMap(code -> desk.admit(code, clock.get()));
        if (admitted.isEmpty()) {
            request.status(403).result("this code does not work");
            return;
        }
        TruckId truck = admitted.get().truck();
        post.accept(new TabletPaired(clock.get(), truck));
        request.contentType(JSON)
                .result(
                        JsonMapper.shared()
                                .writeValueAsBytes(
                                        Map.of(
                                                "truck", truck.value(),
                                                "name", admitted.get().login().name(),
                                                "secret", admitted.get().login().secret())));
    }

    private static Optional<String> code(Context request) {
        String type = String.valueOf(request.contentType());
        if (!type.startsWith("application/json") || request.contentLength() > LONGEST_CODE) {
            return Optional.empty();
        }
        try {
            JsonNode code = JsonMapper.shared().readTree(request.body()).path("code");
            return code.isString() ? Optional.of(code.asString()) : Optional.empty();
        } catch (JacksonException _) {
            return Optional.empty();
        }
    }

    /// An address that a tablet can reach where we listen on all of them.
    private String shownHost() {
        return settings.host().equals("0.0.0.0") ? LocalAddress.ofThisMachine() : settings.host();
    }

    /// Before the server, which would log a failure of its own.
    private static void requireFree(PageSettings settings) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(
                    new InetSocketAddress(InetAddress.getByName(settings.host()), settings.port()));
        } catch (IOException e) {
            throw taken(settings, e);
        }
    }

    private static Unusable taken(PageSettings settings, Exception cause) {
        return new Unusable(
                "Port %d on %s for the driver page is taken or not allowed"
                        .formatted(settings.port(), settings.host()),
                "stop the other program, or choose another with --page-port",
                cause);
    }
}
