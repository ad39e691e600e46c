package de.leerplan.operations;

import de.leerplan.operations.Result.PlanProposed;

/// Weighs what a proposal gains against the unrest it brings to crews.
final class ReplanPolicy {
    /// A proposal nobody asked for urgently must save so much.
    private static final long WORTH_CENTS = 300;

    private ReplanPolicy() {}

    static boolean accepts(DayState s, PlanProposed proposal) {
        return s.plan().current().isEmpty()
                || proposal.cause().urgent()
                || !worthShowing(proposal)
                || proposal.change().gainCents() >= WORTH_CENTS;
    }

    /// Whether any container changes truck, comes in or falls out. Where none does, only the
    /// times of the tours are set right, which disturbs nobody.
    static boolean worthShowing(PlanProposed proposal) {
        PlanChange change = proposal.change();
        return change.moved() + change.added() + change.dropped() > 0;
    }

    static boolean worthSaying(DayState s, PlanProposed proposal) {
        return s.plan().current().isEmpty() || worthShowing(proposal);
    }
}
