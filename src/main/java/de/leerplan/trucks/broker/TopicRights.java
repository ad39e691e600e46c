package de.leerplan.trucks.broker;

import de.leerplan.trucks.protocol.Topic;
import de.leerplan.trucks.protocol.Topic.Channel;

import org.apache.activemq.artemis.core.security.CheckType;

/// Who may do what on which topic. The console may everything below the protocol's root; a truck
/// may read what is for it and write its own topics.
final class TopicRights {
    private static final String ROOT = Topic.ROOT.replace('/', '.') + ".";

    private TopicRights() {}

    /// @param resource the topic as the broker sees it, with dots for slashes; followed by `::` and
    ///     the name of a queue, which starts with the client id, where it is about that
    static boolean allow(String user, CheckType right, String resource) {
        int colons = resource.indexOf("::");
        String address = colons < 0 ? resource : resource.substring(0, colons);
        if (colons >= 0 && !resource.startsWith(user + ".", colons + 2)) {
            return false;
        }
        if (!address.startsWith(ROOT)) {
            return false;
        }
        if (user.equals(Credentials.CONSOLE)) {
            return true;
        }
        String own = ROOT + user + ".";
        if (!address.startsWith(own)) {
            return false;
        }
        String channel = address.substring(own.length());
        return Channel.named(channel).filter(c -> mayUse(c, right)).isPresent();
    }

    private static boolean mayUse(Channel channel, CheckType right) {
        return switch (right) {
            case SEND -> channel.fromTruck();
            case CONSUME,
                    CREATE_DURABLE_QUEUE,
                    CREATE_NON_DURABLE_QUEUE,
                    DELETE_DURABLE_QUEUE,
                    DELETE_NON_DURABLE_QUEUE ->
                    !channel.fromTruck();
            case CREATE_ADDRESS -> true;
            case DELETE_ADDRESS, MANAGE, BROWSE, VIEW, EDIT -> false;
        };
    }
}
