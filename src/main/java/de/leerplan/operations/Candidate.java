package de.leerplan.operations;

import de.leerplan.model.ContainerId;
import de.leerplan.model.FillLevel;
import de.leerplan.model.Load;
import de.leerplan.model.Neglect;

import java.time.Instant;
import java.util.Optional;

/// A container that a tour may empty, and what leaving it costs.
///
/// @param mustGo whether it is pressing, or a person wants it emptied
/// @param demanded whether it has to be emptied today whatever that costs, if any truck can: a
///     person said so
/// @param expected believed fill now
/// @param amount what it would put into a truck
/// @param overflowChance how much emptying it in time lowers the probability of an overflow before
///     `until`, 0..1
/// @param visitSaved share of a later visit that emptying it now saves, 0..1
/// @param neglect what waiting for a truck costs, and what it costs if one comes too early
/// @param until the moment that `overflowChance` looks ahead to; empty where nobody asks
public record Candidate(
        ContainerId container,
        boolean mustGo,
        boolean demanded,
        FillLevel expected,
        Load amount,
        double overflowChance,
        double visitSaved,
        Neglect neglect,
        Optional<Instant> until) {
    /// A candidate whose risk is of no certain moment.
    public Candidate(
            ContainerId container,
            boolean mustGo,
            boolean demanded,
            FillLevel expected,
            Load amount,
            double overflowChance,
            double visitSaved,
            Neglect neglect) {
        this(
                container,
                mustGo,
                demanded,
                expected,
                amount,
                overflowChance,
                visitSaved,
                neglect,
                Optional.empty());
    }
}
