package de.leerplan.trucks.broker;

import org.apache.activemq.artemis.core.security.CheckType;
import org.apache.activemq.artemis.core.security.Role;
import org.apache.activemq.artemis.spi.core.protocol.RemotingConnection;
import org.apache.activemq.artemis.spi.core.security.ActiveMQSecurityManager5;
import org.apache.activemq.artemis.spi.core.security.jaas.UserPrincipal;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.security.Principal;
import java.util.List;
import java.util.Set;

import javax.security.auth.Subject;

/// The broker's door: name and secret must fit, the client id must be the name, and every topic is
/// checked against `TopicRights`. Users of the letterbox may come under any id, and may neither
/// read nor write anything else.
final class BrokerGuard implements ActiveMQSecurityManager5 {
    private static final Logger LOG = LoggerFactory.getLogger(BrokerGuard.class);

    private final Credentials credentials;
    private final Letterbox letterbox;
    private final Failures failures;

    BrokerGuard(Credentials credentials, Letterbox letterbox, Failures failures) {
        this.credentials = credentials;
        this.letterbox = letterbox;
        this.failures = failures;
    }

    @Override
    public @Nullable Subject authenticate(
            @Nullable String user,
            @Nullable String password,
            @Nullable RemotingConnection connection,
            @Nullable String securityDomain) {
        if (user == null || password == null || connection == null) {
            return null;
        }
        if (failures.tooMany(connection, user)) {
            return null;
        }
        if (isOwn(user, connection.getClientID()) && credentials.accepts(user, password)) {
            failures.none(connection);
            return subject(user);
        }
        failures.oneMore(connection, user);
        return null;
    }

    /// Network servers choose their client ids themselves; but nobody pushes another user out by
    /// using that one's.
    private boolean isOwn(String user, @Nullable String clientId) {
        return user.equals(clientId)
                || (letterbox.belongsTo(user)
                        && clientId != null
                        && !credentials.hasUser(clientId));
    }

    @Override
    public boolean authorize(
            Subject subject, Set<Role> roles, CheckType checkType, String address) {
        boolean allowed =
                subject.getPrincipals(UserPrincipal.class).stream()
                        .filter(user -> !letterbox.belongsTo(user.getName()))
                        .anyMatch(user -> TopicRights.allow(user.getName(), checkType, address));
        if (!allowed) {
            LOG.info("Denied: {} on {} to {}", checkType, address, names(subject));
        }
        return allowed;
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

    private static List<String> names(Subject subject) {
        return subject.getPrincipals().stream().map(Principal::getName).toList();
    }

    private static Subject subject(String user) {
        Subject subject = new Subject();
        subject.getPrincipals().add(new UserPrincipal(user));
        return subject;
    }
}
