package de.leerplan.operations;

import de.leerplan.operations.Result.PlanProposed;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;

/// The parts of a plan book, each exchanged by its name while one book becomes the next.
final class PlanDraft {
    Approval approval;
    long asked;
    Instant askedAt;
    OptionalLong outstanding;
    boolean again;
    Optional<Cause> disturbance;
    long disturbedAt;
    Optional<PlanProposed> waiting;
    Optional<AcceptedPlan> current;
    int accepted;
    int letGo;
    int stale;
    int moved;

    PlanDraft(PlanBook from) {
        approval = from.approval();
        asked = from.asked();
        askedAt = from.askedAt();
        outstanding = from.outstanding();
        again = from.again();
        disturbance = from.disturbance();
        disturbedAt = from.disturbedAt();
        waiting = from.waiting();
        current = from.current();
        accepted = from.accepted();
        letGo = from.letGo();
        stale = from.stale();
        moved = from.moved();
    }

    PlanBook book() {
        return new PlanBook(
                approval,
                asked,
                askedAt,
                outstanding,
                again,
                disturbance,
                disturbedAt,
                waiting,
                current,
                accepted,
                letGo,
                stale,
                moved);
    }
}
