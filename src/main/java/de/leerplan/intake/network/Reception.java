package de.leerplan.intake.network;

import de.leerplan.intake.Receipt;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/// Where messages of a network server are handed in.
public interface Reception {
    /// @param source name of the network server
    /// @return completes once the message is safe or refused; fails if it could not be stored
    CompletableFuture<Receipt> receive(String source, byte[] message);

    /// How long the source has to be left waiting, since it sent too much.
    Duration pause(String source);
}
