package de.leerplan.trucks.broker;

import java.time.Duration;
import java.util.concurrent.CompletionStage;

/// Takes messages off the broker at its door, for those users whose messages are not passed on to
/// other clients but kept. The sender gets its acknowledgement when the letterbox says so, and not
/// before.
public interface Letterbox {
    Letterbox NONE = new NoLetterbox();

    /// Whether this user's messages belong in here. From any thread.
    boolean belongsTo(String user);

    /// Takes a message; called on a thread that may wait. Never throws.
    CompletionStage<Fate> put(String user, String topic, byte[] message);

    /// How long no more is to be read from a user who sent too much; zero for all others. From any
    /// thread.
    Duration pause(String user);
}
