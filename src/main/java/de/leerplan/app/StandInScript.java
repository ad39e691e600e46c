package de.leerplan.app;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import de.leerplan.model.Unusable;
import de.leerplan.ui.Google;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Objects;

/// Serves a small stand-in for Google's script on loopback, so that pictures of the second map can
/// be taken without a key and a network. What lies on the map is ours; the ground is chequered.
final class StandInScript {
    private static final String SCRIPT = "/de/leerplan/ui/map/stand-in.js";

    private StandInScript() {}

    /// Serves it for as long as the program runs.
    ///
    /// @throws Unusable if no port can be had on loopback
    static Google served() {
        try {
            InetAddress here = InetAddress.getLoopbackAddress();
            HttpServer server = HttpServer.create(new InetSocketAddress(here, 0), 0);
            server.createContext("/js", StandInScript::answer);
            server.start();
            int port = server.getAddress().getPort();
            return new Google("stand-in", "http://127.0.0.1:%d/js".formatted(port));
        } catch (IOException e) {
            throw new Unusable("No port on loopback can be had", "allow it, or leave out --map", e);
        }
    }

    private static void answer(HttpExchange exchange) throws IOException {
        try (InputStream script = StandInScript.class.getResourceAsStream(SCRIPT)) {
            byte[] content = Objects.requireNonNull(script).readAllBytes();
            exchange.getResponseHeaders().add("Content-Type", "text/javascript; charset=utf-8");
            exchange.sendResponseHeaders(200, content.length);
            exchange.getResponseBody().write(content);
        }
        exchange.close();
    }
}
