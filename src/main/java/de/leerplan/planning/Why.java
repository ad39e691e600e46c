package de.leerplan.planning;

import de.leerplan.model.TruckId;
import de.leerplan.operations.PlanChange;

import java.util.Optional;

/// Why a container is, or is not, in today's plan.
///
/// @param mustGo whether it has to be emptied today if any truck can
/// @param overflowCents expected price of an overflow if it is left
/// @param truck the truck that has it now; empty if none has
/// @param without what leaving it out would mean; empty if it is not in the plan
/// @param elsewhere the best other truck for it, or the best one if none has it now
/// @param there what that truck taking it would mean
public record Why(
        boolean mustGo,
        long overflowCents,
        Optional<TruckId> truck,
        Optional<PlanChange> without,
        Optional<TruckId> elsewhere,
        Optional<PlanChange> there) {}
