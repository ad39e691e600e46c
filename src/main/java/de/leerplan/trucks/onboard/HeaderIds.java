package de.leerplan.trucks.onboard;

import de.leerplan.trucks.protocol.Topic.Channel;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/// Numbers the messages of one sender, per channel from 1.
final class HeaderIds {
    private final Map<Channel, AtomicLong> last = new ConcurrentHashMap<>();

    long next(Channel channel) {
        return last.computeIfAbsent(channel, _ -> new AtomicLong()).incrementAndGet();
    }
}
