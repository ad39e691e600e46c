package de.leerplan.trucks;

import de.leerplan.trucks.client.Heard;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// Tells what a truck says from what the broker kept of it. Once something was heard under a topic
/// nothing that was kept of it is news: it may have been overtaken on its way. Safe for use from
/// several threads.
final class Hearsay {
    private final Set<String> heard = ConcurrentHashMap.newKeySet();

    /// Whether this is not to be listened to.
    boolean isOld(Heard message) {
        return !heard.add(message.topic()) && message.kept();
    }

    /// The line was lost: of what was said meanwhile the broker may have kept only the last.
    void missed() {
        heard.clear();
    }
}
