package de.leerplan.ui;

import de.leerplan.operations.PlanChange;
import de.leerplan.operations.Verdict;

import java.util.Optional;

/// What became of the last order, for the dispatcher to read.
///
/// @param outcome what it meant for the plan, if that was asked
/// @param back the order that takes it back, if there is one
public record Said(Order order, Optional<Verdict> outcome, Optional<Order> back) {
    /// Why it could not be done; empty if it was.
    public Optional<Verdict.Reason> refusal() {
        return outcome.filter(Verdict.Impossible.class::isInstance)
                .map(verdict -> ((Verdict.Impossible) verdict).reason());
    }

    public Optional<PlanChange> change() {
        return outcome.filter(Verdict.Possible.class::isInstance)
                .map(verdict -> ((Verdict.Possible) verdict).change());
    }
}
