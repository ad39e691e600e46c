package de.leerplan.operations;

import de.leerplan.model.Tour;
import de.leerplan.model.TruckId;

import java.util.Optional;

/// Carries tours to trucks. What trucks say comes back as facts.
public interface TruckLink extends AutoCloseable {
    /// Sends a tour; returns at once. A failure comes back as `PushFailed`. A resend is harmless.
    void push(Tour tour);

    /// How far the newest tour of a truck has got; empty before its first. From any thread.
    default Optional<Delivery> delivery(TruckId truck) {
        return Optional.empty();
    }

    @Override
    void close();
}
