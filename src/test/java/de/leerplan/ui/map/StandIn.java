package de.leerplan.ui.map;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;

/// A small stand-in for the script of Google's map, served on loopback. It is not Google's: what it
/// proves is what the console does, not what Google does.
final class StandIn implements AutoCloseable {
    /// What it answers.
    enum Manner {
        USUAL,
        SILENT,
        BROKEN
    }

    private final HttpServer server;
    private final String address;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final AtomicReference<Manner> manner = new AtomicReference<>(Manner.USUAL);

    StandIn() {
        try {
            server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.createContext("/js", this::answer);
        server.start();
        address = "http://127.0.0.1:" + server.getAddress().getPort() + "/js";
    }

    String address() {
        return address;
    }

    void behave(Manner newManner) {
        manner.set(newManner);
    }

    /// Its port, bound by a socket that hears nothing.
    Socket holdPort() throws IOException {
        Socket held = new Socket();
        held.setReuseAddress(true);
        held.bind(server.getAddress());
        return held;
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void answer(HttpExchange exchange) throws IOException {
        switch (manner.get()) {
            case SILENT -> {} // the connection stays open
            case BROKEN -> send(exchange, "window.google = {}; leerplanReady();".getBytes(UTF_8));
            case USUAL -> {
                try (InputStream script = StandIn.class.getResourceAsStream("stand-in.js")) {
                    send(exchange, Objects.requireNonNull(script).readAllBytes());
                }
            }
        }
    }

    private static void send(HttpExchange exchange, byte[] script) throws IOException {
        exchange.getResponseHeaders().add("Content-Type", "text/javascript; charset=utf-8");
        exchange.sendResponseHeaders(200, script.length);
        exchange.getResponseBody().write(script);
        exchange.close();
    }
}
