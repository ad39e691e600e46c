package de.leerplan.app;

import de.leerplan.trucks.broker.Certificate;

import org.apache.activemq.artemis.core.config.Configuration;
import org.apache.activemq.artemis.core.config.impl.ConfigurationImpl;
import org.apache.activemq.artemis.core.remoting.impl.netty.NettyAcceptor;
import org.apache.activemq.artemis.core.security.CheckType;
import org.apache.activemq.artemis.core.security.Role;
import org.apache.activemq.artemis.core.server.ActiveMQServer;
import org.apache.activemq.artemis.core.server.JournalType;
import org.apache.activemq.artemis.core.server.impl.ActiveMQServerImpl;
import org.apache.activemq.artemis.spi.core.protocol.RemotingConnection;
import org.apache.activemq.artemis.spi.core.security.ActiveMQSecurityManager5;
import org.apache.activemq.artemis.spi.core.security.jaas.UserPrincipal;
import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

import javax.security.auth.Subject;

/// The broker of a network server: a real one on disk, which can be stopped and started again.
final class ForeignBroker implements AutoCloseable {
    static final String USER = "leerplan";
    static final String PASSWORD = "a-word-that-no-log-has";

    private final Path directory;
    private final Optional<Certificate> certificate;
    private final int port;
    private ActiveMQServer server;

    ForeignBroker(Path directory, Optional<Certificate> certificate) throws Exception {
        this.directory = directory;
        this.certificate = certificate;
        this.server = started(0);
        this.port =
                ((NettyAcceptor) server.getRemotingService().getAcceptor("mqtt")).getActualPort();
    }

    int port() {
        return port;
    }

    void stop() throws Exception {
        server.stop();
    }

    void startAgain() throws Exception {
        server = started(port);
    }

    @Override
    public void close() {
        try {
            server.stop();
        } catch (Exception e) {
            throw new IllegalStateException("The broker does not stop", e);
        }
    }

    private ActiveMQServer started(int at) throws Exception {
        Configuration configuration =
                new ConfigurationImpl()
                        .setName("foreign")
                        .setSecurityEnabled(true)
                        .setJMXManagementEnabled(false)
                        .setMaxDiskUsage(-1)
                        .setJournalType(JournalType.NIO)
                        .setJournalDirectory(directory.resolve("journal").toString())
                        .setBindingsDirectory(directory.resolve("bindings").toString())
                        .setPagingDirectory(directory.resolve("paging").toString())
                        .setLargeMessagesDirectory(directory.resolve("large").toString());
        String tls =
                certificate
                        .map(
                                c ->
                                        ";sslEnabled=true;keyStoreType=PKCS12;keyStorePath=%s;keyStorePassword=%s"
                                                .formatted(c.file(), c.password()))
                        .orElse("");
        configuration.addAcceptorConfiguration(
                "mqtt", "tcp://127.0.0.1:%d?protocols=MQTT%s".formatted(at, tls));
        ActiveMQServer next = new ActiveMQServerImpl(configuration, new Guard());
        next.start();
        return next;
    }

    /// Lets in who knows the password; nobody may read what is called secret.
    private static final class Guard implements ActiveMQSecurityManager5 {
        @Override
        public @Nullable Subject authenticate(
                @Nullable String user,
                @Nullable String password,
                @Nullable RemotingConnection connection,
                @Nullable String securityDomain) {
            if (!USER.equals(user) || !PASSWORD.equals(password)) {
                return null;
            }
            Subject subject = new Subject();
            subject.getPrincipals().add(new UserPrincipal(user));
            return subject;
        }

        @Override
        public boolean authorize(
                Subject subject, Set<Role> roles, CheckType checkType, String address) {
            return !address.startsWith("secret");
        }

        @Override
        public boolean validateUser(String user, String password) {
            return false;
        }

        @Override
        public boolean validateUserAndRole(
                String user, String password, Set<Role> roles, CheckType checkType) {
            return false;
        }
    }
}
