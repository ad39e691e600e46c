package de.leerplan.trucks.broker;

import org.apache.activemq.artemis.spi.core.protocol.RemotingConnection;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.function.LongSupplier;

/// Wrong secrets, counted per address and user: after ten in a minute no more are looked at until
/// the minute is over. Who is in already is not harmed by a stranger's guesses. Safe for use from
/// several threads.
final class Failures {
    private static final int MOST = 10;
    private static final int REMEMBERED = 10_000;
    private static final long WINDOW_NANOS = 60_000_000_000L;

    private final Map<String, Integer> counts = new HashMap<>();
    private final Set<Object> known = Collections.newSetFromMap(new WeakHashMap<>());
    private final LongSupplier nanos;
    private long began;

    /// @param nanos time that only runs forward, such as `System::nanoTime`
    Failures(LongSupplier nanos) {
        this.nanos = nanos;
        this.began = nanos.getAsLong();
    }

    synchronized boolean tooMany(RemotingConnection connection, String user) {
        forgetAfterAMinute();
        return !known.contains(connection) && counts.getOrDefault(key(connection, user), 0) >= MOST;
    }

    synchronized void oneMore(RemotingConnection connection, String user) {
        known.remove(connection);
        if (counts.size() < REMEMBERED) {
            counts.merge(key(connection, user), 1, Integer::sum);
        }
    }

    synchronized void none(RemotingConnection connection) {
        known.add(connection);
    }

    private void forgetAfterAMinute() {
        long now = nanos.getAsLong();
        if (now - began > WINDOW_NANOS) {
            counts.clear();
            began = now;
        }
    }

    private static String key(RemotingConnection connection, String user) {
        String address = String.valueOf(connection.getRemoteAddress());
        return address.substring(0, Math.max(0, address.lastIndexOf(':'))) + " " + user;
    }
}
