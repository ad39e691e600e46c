package de.leerplan.operations;

import de.leerplan.model.JobId;
import de.leerplan.model.TruckId;

import java.util.Optional;

/// One stop that a new plan treats otherwise than the one before.
///
/// @param from the truck that had it; empty if none had
/// @param to the truck that has it; empty if it is left for another day
public record StopMove(JobId job, Optional<TruckId> from, Optional<TruckId> to) {}
