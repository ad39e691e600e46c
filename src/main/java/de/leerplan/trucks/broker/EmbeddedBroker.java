package de.leerplan.trucks.broker;

import de.leerplan.model.Unusable;
import de.leerplan.trucks.client.BrokerAddress;

import org.apache.activemq.artemis.core.config.Configuration;
import org.apache.activemq.artemis.core.config.impl.ConfigurationImpl;
import org.apache.activemq.artemis.core.protocol.mqtt.MQTTStateManager;
import org.apache.activemq.artemis.core.remoting.impl.netty.NettyAcceptor;
import org.apache.activemq.artemis.core.server.ActiveMQServer;
import org.apache.activemq.artemis.core.server.JournalType;
import org.apache.activemq.artemis.core.server.impl.ActiveMQServerImpl;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;

/// The MQTT broker inside the console: MQTT 3.1.1 and 5, and both over WebSocket at `/mqtt` on the
/// same port. Takes some seconds to start.
public final class EmbeddedBroker implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedBroker.class);
    private static final String ACCEPTOR = "mqtt";
    private static final String INSIDE = "inside";
    private static final String LOOPBACK = "127.0.0.1";
    private static final long PARTING_NANOS = 3_000_000_000L;

    private final BrokerSettings settings;
    private final Optional<BrokerFolder> folder;
    private final ActiveMQServer server;
    private final ExecutorService carriers = Executors.newVirtualThreadPerTaskExecutor();
    private volatile int outside;
    private volatile int inside;

    private EmbeddedBroker(BrokerSettings settings, BrokerGuard guard) {
        this.settings = settings;
        this.folder = settings.journal().map(BrokerFolder::hold);
        this.server = new ActiveMQServerImpl(configuration(settings), guard);
    }

    /// Starts it; returns when it listens.
    ///
    /// @throws Unusable if the port is taken or the journal cannot be used
    public static EmbeddedBroker start(BrokerSettings settings, Credentials credentials) {
        return start(settings, credentials, Letterbox.NONE);
    }

    /// The same, with a letterbox for users whose messages are kept and not passed on.
    ///
    /// @throws Unusable if the port is taken or the journal cannot be used
    public static EmbeddedBroker start(
            BrokerSettings settings, Credentials credentials, Letterbox letterbox) {
        return start(
                settings,
                new BrokerGuard(credentials, letterbox, new Failures(System::nanoTime)),
                letterbox);
    }

    static EmbeddedBroker start(BrokerSettings settings, BrokerGuard guard, Letterbox letterbox) {
        requireFree(settings);
        return listening(settings, guard, letterbox);
    }

    /// The same without a look at the port before.
    static EmbeddedBroker listening(
            BrokerSettings settings, BrokerGuard guard, Letterbox letterbox) {
        EmbeddedBroker broker = new EmbeddedBroker(settings, guard);
        broker.begin(letterbox);
        if (broker.outside > 0 && broker.inside > 0) {
            return broker;
        }
        broker.close();
        throw taken(settings, null);
    }

    private void begin(Letterbox letterbox) {
        try {
            // Before the start: acceptors keep the interceptors they find.
            server.getServiceRegistry().addIncomingInterceptor(new WillGuard());
            server.getServiceRegistry()
                    .addIncomingInterceptor(new LetterboxHall(letterbox, carriers));
            server.start();
            outside = port(ACCEPTOR);
            inside = settings.certificate().isPresent() ? port(INSIDE) : outside;
        } catch (Exception e) {
            close();
            throw new Unusable(
                    "The broker does not start: " + e.getMessage(),
                    "check the broker's settings and its folder "
                            + settings.journal().map(Path::toString).orElse(""),
                    e);
        }
    }

    /// Where it listens for the world: by TLS where there is a certificate.
    public BrokerAddress address() {
        return new BrokerAddress(settings.host(), outside);
    }

    /// Where this program itself reaches it, always in the clear; it never leaves this machine.
    public BrokerAddress inside() {
        return new BrokerAddress(insideHost(settings), inside);
    }

    /// Where an acceptor really listens; 0 if it does not: the broker only logs a taken port.
    private int port(String acceptor) {
        return server.getRemotingService().getAcceptor(acceptor) instanceof NettyAcceptor netty
                ? Math.max(0, netty.getActualPort())
                : 0;
    }

    /// How many clients are connected.
    public int connections() {
        return server.getRemotingService().getConnections().size();
    }

    /// Ends all connections of a user at once, such as that of a lost tablet; its last will is
    /// sent. A client that still has its credentials comes back.
    public void hangUp(String user) {
        server.getRemotingService().getConnections().stream()
                .filter(connection -> user.equals(connection.getClientID()))
                .forEach(connection -> connection.disconnect(false));
    }

    @Override
    public void close() {
        try {
            if (server.isStarted()) {
                partFromClients();
            }
            server.stop();
        } catch (Exception e) {
            LOG.warn("The broker did not stop in order", e);
        } finally {
            carriers.close();
            folder.ifPresent(BrokerFolder::close);
        }
    }

    /// The broker tidies up after each client on threads of its own, and complains loudly when its
    /// journal is gone by then; so it gets a moment for that.
    private void partFromClients() throws Exception {
        server.getRemotingService().pauseAcceptors();
        server.getRemotingService()
                .getConnections()
                .forEach(connection -> connection.disconnect(false));
        MQTTStateManager clients = MQTTStateManager.getInstance(server);
        long patience = System.nanoTime() + PARTING_NANOS;
        while (!clients.getConnectedClients().isEmpty() && System.nanoTime() < patience) {
            LockSupport.parkNanos(PARTING_NANOS / 1000);
        }
    }

    /// Before the broker, which has begun much by then, so that it is said at once.
    private static void requireFree(BrokerSettings settings) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(
                    new InetSocketAddress(InetAddress.getByName(settings.host()), settings.port()));
        } catch (IOException e) {
            throw taken(settings, e);
        }
    }

    private static Unusable taken(BrokerSettings settings, @Nullable Throwable cause) {
        String what =
                "broker.port: %s:%d is taken or not ours"
                        .formatted(settings.host(), settings.port());
        String remedy = "end the program that listens there, or set another broker.port";
        return cause == null ? new Unusable(what, remedy) : new Unusable(what, remedy, cause);
    }

    private static String insideHost(BrokerSettings settings) {
        boolean open = settings.certificate().isPresent() || settings.host().equals("0.0.0.0");
        return open ? LOOPBACK : settings.host();
    }

    private static Configuration configuration(BrokerSettings settings) {
        ConfigurationImpl configuration = new ConfigurationImpl();
        configuration
                .setName("leerplan")
                .setSecurityEnabled(true)
                .setJMXManagementEnabled(false)
                .setCriticalAnalyzer(false)
                .setThreadPoolMaxSize(8)
                .setScheduledThreadPoolMaxSize(2)
                .setAuthenticationCacheSize(0)
                .setMaxDiskUsage(-1)
                .setJournalType(JournalType.NIO)
                .setPersistenceEnabled(settings.journal().isPresent());
        settings.journal().ifPresent(directory -> keepIn(configuration, directory));
        try {
            configuration.addAcceptorConfiguration(
                    ACCEPTOR, acceptor(settings.host(), settings.port()) + tls(settings));
            if (settings.certificate().isPresent()) {
                configuration.addAcceptorConfiguration(INSIDE, acceptor(LOOPBACK, 0));
            }
        } catch (Exception e) {
            throw new Unusable(
                    "broker.host: '%s' is no address".formatted(settings.host()),
                    "write an IP address such as 127.0.0.1",
                    e);
        }
        return configuration;
    }

    private static String acceptor(String host, int port) {
        return "tcp://%s:%d?protocols=MQTT;maximumPacketSize=%d"
                .formatted(host, port, BrokerSettings.MAX_MESSAGE_BYTES);
    }

    private static String tls(BrokerSettings settings) {
        return settings.certificate()
                .map(
                        c ->
                                ";sslEnabled=true;keyStoreType=PKCS12;keyStorePath=%s;keyStorePassword=%s"
                                        .formatted(
                                                encoded(c.file().toString()),
                                                encoded(c.password())))
                .orElse("");
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static void keepIn(ConfigurationImpl configuration, Path directory) {
        configuration
                .setJournalDirectory(directory.resolve("journal").toString())
                .setBindingsDirectory(directory.resolve("bindings").toString())
                .setPagingDirectory(directory.resolve("paging").toString())
                .setLargeMessagesDirectory(directory.resolve("large").toString());
    }
}
