package de.leerplan.operations;

import de.leerplan.model.Tour;

/// Carries tours to trucks. What trucks say comes back as facts.
public interface TruckLink extends AutoCloseable {
    /// Sends a tour; returns at once. A failure comes back as `PushFailed`. A resend is harmless.
    void push(Tour tour);

    @Override
    void close();
}
