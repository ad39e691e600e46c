package de.leerplan.trucks.broker;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/// Belongs to nobody.
final class NoLetterbox implements Letterbox {
    @Override
    public boolean belongsTo(String user) {
        return false;
    }

    @Override
    public CompletionStage<Fate> put(String user, String topic, byte[] message) {
        return CompletableFuture.completedFuture(Fate.REFUSED);
    }

    @Override
    public Duration pause(String user) {
        return Duration.ZERO;
    }
}
