package de.leerplan.operations;

import de.leerplan.model.ContainerId;
import de.leerplan.model.FillLevel;
import de.leerplan.model.Load;

import java.time.Instant;
import java.util.Optional;

/// A container that a tour may empty, and what leaving it costs.
///
/// @param mustGo whether it has to be emptied today if any truck can
/// @param expected believed fill now
/// @param amount what it would put into a truck
/// @param overflowChance how much emptying it now lowers the probability of an overflow before the
///     next opportunity, 0..1
/// @param visitSaved share of a later visit that emptying it now saves, 0..1
/// @param due when it begins to be likely that it is over the brim; empty if not today
public record Candidate(
        ContainerId container,
        boolean mustGo,
        FillLevel expected,
        Load amount,
        double overflowChance,
        double visitSaved,
        Optional<Instant> due) {}
