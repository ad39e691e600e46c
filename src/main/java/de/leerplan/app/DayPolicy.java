package de.leerplan.app;

import de.leerplan.operations.DayState;
import de.leerplan.operations.PlanRequest;
import de.leerplan.replay.RepeatedDay;

import java.util.Optional;

/// A way to decide what is collected on a day. All of them plan their tours by the same search, on
/// the same streets, with the same trucks.
interface DayPolicy {
    String name();

    /// What the planner is asked instead of `request`; empty to leave the tours as they are.
    Optional<PlanRequest> asked(PlanRequest request, DayState state, RepeatedDay truth);

    /// Whether every proposal is taken, whatever unrest it brings.
    default boolean takesEverything() {
        return false;
    }
}
