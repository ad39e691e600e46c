package de.leerplan.app.bench;

import de.leerplan.model.ContainerId;
import de.leerplan.operations.DayState;
import de.leerplan.operations.PlanRequest;
import de.leerplan.replay.RepeatedDay;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/// A way to decide what is collected on a day. All of them plan their tours by the same search, on
/// the same streets, with the same trucks.
interface DayPolicy {
    String name();

    /// What the planner is asked instead of `request`; empty to leave the tours as they are.
    ///
    /// @param emptied when the crews emptied what they did today
    Optional<PlanRequest> asked(
            PlanRequest request,
            DayState state,
            RepeatedDay truth,
            Map<ContainerId, Instant> emptied);

    /// Whether every proposal is taken, whatever unrest it brings.
    default boolean takesEverything() {
        return false;
    }
}
