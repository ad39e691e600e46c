package de.leerplan.operations;

import de.leerplan.model.FillLevel;
import de.leerplan.model.TruckId;

import java.time.Instant;
import java.util.Optional;

/// A container was emptied.
///
/// @param truck empty if nobody reported it
/// @param before believed fill just before
public record Emptying(Instant at, Optional<TruckId> truck, FillLevel before) {}
