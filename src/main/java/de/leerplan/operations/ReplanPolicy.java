package de.leerplan.operations;

import de.leerplan.operations.Result.PlanProposed;

/// Weighs what a proposal gains against the unrest it brings to crews.
final class ReplanPolicy {
    private ReplanPolicy() {}

    /// A second look changes no tour, not even the order of its stops, for less than it is worth.
    static boolean accepts(DayState s, PlanProposed proposal) {
        if (proposal.cause().isSecondLook()) {
            return proposal.change().isWorthHaving();
        }
        return s.plan().current().isEmpty()
                || proposal.cause().urgent()
                || !worthShowing(proposal)
                || proposal.change().isWorthHaving();
    }

    /// Whether any container changes truck, comes in or falls out. Where none does, only the
    /// times of the tours are set right, which disturbs nobody.
    static boolean worthShowing(PlanProposed proposal) {
        PlanChange change = proposal.change();
        return change.moved() + change.added() + change.dropped() > 0;
    }

    /// Whether a dispatcher who approves plans by hand is to see it.
    static boolean shows(DayState s, PlanProposed proposal) {
        long least =
                proposal.cause().isSecondLook()
                        ? PlanChange.WORTH_CENTS
                                + s.plan().waiting().map(p -> p.change().gainCents()).orElse(0L)
                        : Long.MIN_VALUE;
        return worthShowing(proposal) && proposal.change().gainCents() >= least;
    }

    static boolean worthSaying(DayState s, PlanProposed proposal) {
        return s.plan().current().isEmpty() || worthShowing(proposal);
    }
}
