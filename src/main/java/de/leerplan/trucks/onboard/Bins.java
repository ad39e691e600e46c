package de.leerplan.trucks.onboard;

import de.leerplan.model.ContainerId;
import de.leerplan.model.FillLevel;

import java.time.Instant;

/// The containers of a simulated city, as a crew finds them.
public interface Bins {
    /// Empties the container; called once per emptying, with times that never go back per truck.
    ///
    /// @return how full it really was
    FillLevel emptiedAt(ContainerId container, Instant at);
}
