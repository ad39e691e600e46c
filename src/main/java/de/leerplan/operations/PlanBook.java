package de.leerplan.operations;

import de.leerplan.operations.Result.PlanProposed;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;

/// Where planning stands.
///
/// @param asked number of the last request, 0 before the first
/// @param askedAt when that was
/// @param outstanding the request that is being worked on
/// @param disturbance why the plan no longer fits, if so
/// @param waiting a proposal that waits for a dispatcher
/// @param current the plan in force
/// @param accepted plans that came into force today
/// @param letGo proposals whose gain was not worth the disruption
/// @param stale proposals that the day had overtaken
/// @param moved stops that changed truck today
public record PlanBook(
        Approval approval,
        long asked,
        Instant askedAt,
        OptionalLong outstanding,
        Optional<Cause> disturbance,
        Optional<PlanProposed> waiting,
        Optional<AcceptedPlan> current,
        int accepted,
        int letGo,
        int stale,
        int moved) {
    /// Causes that can wait are gathered for so long.
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    static final PlanBook BLANK =
            new PlanBook(
                    Approval.AUTOMATIC,
                    0,
                    Instant.EPOCH,
                    OptionalLong.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    0,
                    0,
                    0,
                    0);

    /// Whether it is time to ask the planner.
    boolean due(Instant now) {
        return outstanding.isEmpty()
                && disturbance
                        .map(c -> c.atOnce() || !now.isBefore(askedAt.plus(PATIENCE)))
                        .orElse(false);
    }

    PlanBook disturbed(Cause cause) {
        Cause strongest = disturbance.map(known -> known.strongerOf(cause)).orElse(cause);
        return changed(d -> d.disturbance = Optional.of(strongest));
    }

    PlanBook askedFor(long number, Instant at) {
        return changed(
                d -> {
                    d.asked = number;
                    d.askedAt = at;
                    d.outstanding = OptionalLong.of(number);
                    d.disturbance = Optional.empty();
                });
    }

    PlanBook answered() {
        return changed(d -> d.outstanding = OptionalLong.empty());
    }

    PlanBook waitingFor(PlanProposed proposal) {
        return changed(d -> d.waiting = Optional.of(proposal));
    }

    PlanBook nothingWaits() {
        return changed(d -> d.waiting = Optional.empty());
    }

    PlanBook inForce(AcceptedPlan plan) {
        return changed(
                d -> {
                    d.waiting = Optional.empty();
                    d.current = Optional.of(plan);
                    d.accepted = accepted + 1;
                    d.moved = moved + plan.change().moved();
                });
    }

    PlanBook oneLetGo() {
        return changed(d -> d.letGo = letGo + 1);
    }

    PlanBook oneStale() {
        return changed(d -> d.stale = stale + 1);
    }

    PlanBook approvedBy(Approval newApproval) {
        return changed(d -> d.approval = newApproval);
    }

    private PlanBook changed(Consumer<PlanDraft> change) {
        PlanDraft draft = new PlanDraft(this);
        change.accept(draft);
        return draft.book();
    }
}
