package de.leerplan.intake;

import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.SecureRequestCustomizer;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.SslConnectionFactory;
import org.eclipse.jetty.util.ssl.SslContextFactory;

/// Where connections with readings are accepted: thousands of them, in the clear or by TLS.
final class HttpListener {
    /// Connections that may wait to be accepted. In a line of the usual 50 many senders at once, or
    /// one who calls again and again, make honest ones wait for their network's second try.
    private static final int CALLERS_IN_LINE = 4_096;

    /// Headers that are remembered for each connection. The usual 1,024 take 100 kB, and there may
    /// be thousands of senders.
    private static final int HEADERS_REMEMBERED = 16;

    private HttpListener() {}

    static Connector of(IntakeSettings settings, Server jetty, HttpConfiguration http) {
        http.setHeaderCacheSize(HEADERS_REMEMBERED);
        http.setSendServerVersion(false);
        ServerConnector connector =
                settings.key()
                        .map(key -> secure(jetty, http, key))
                        .orElseGet(
                                () -> new ServerConnector(jetty, new HttpConnectionFactory(http)));
        connector.setHost(settings.host());
        connector.setPort(settings.port());
        connector.setAcceptQueueSize(CALLERS_IN_LINE);
        return connector;
    }

    private static ServerConnector secure(Server jetty, HttpConfiguration http, DoorKey key) {
        SslContextFactory.Server tls = new SslContextFactory.Server();
        tls.setKeyStorePath(key.file().toString());
        tls.setKeyStorePassword(key.password());
        tls.setKeyStoreType("PKCS12");
        // Network servers call us by addresses as well as by names.
        tls.setSniRequired(false);
        http.addCustomizer(new SecureRequestCustomizer(false));
        return new ServerConnector(
                jetty, new SslConnectionFactory(tls, "http/1.1"), new HttpConnectionFactory(http));
    }
}
