package de.leerplan.operations;

import de.leerplan.model.ContainerId;
import de.leerplan.model.Tour;
import de.leerplan.model.TruckId;

import java.util.Set;

/// Carries tours to trucks. What trucks say comes back as facts.
public interface TruckLink extends AutoCloseable {
    /// Sends a tour; returns at once. A failure comes back as `PushFailed`. A resend is harmless.
    ///
    /// @param burning containers of the tour that may burn: its crew is warned
    void push(Tour tour, Set<ContainerId> burning);

    /// Sends a tour on which nothing burns.
    default void push(Tour tour) {
        push(tour, Set.of());
    }

    /// Says something to a crew; returns at once. Said again when the truck comes back, until it
    /// confirmed.
    void tell(TruckId truck, CrewMessage message);

    /// Tells a crew that a message of its own was read.
    void confirm(TruckId truck, String message);

    /// Orders an instant action; returns at once. Ordered again when the truck comes back, until
    /// it answered.
    void order(TruckId truck, InstantAction action);

    @Override
    void close();
}
