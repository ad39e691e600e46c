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
/// @param again whether that is a second look, which whatever presses may overtake
/// @param disturbance why the plan no longer fits, if so
/// @param disturbedAt how many facts the day had when that was last said
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
        boolean again,
        Optional<Cause> disturbance,
        long disturbedAt,
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
                    false,
                    Optional.empty(),
                    0,
                    Optional.empty(),
                    Optional.empty(),
                    0,
                    0,
                    0,
                    0);

    /// Whether it is time to ask the planner.
    boolean due(Instant now) {
        return disturbance.map(cause -> isFreeFor(cause) && isTime(cause, now)).orElse(false);
    }

    /// A second look is given up for whatever cannot wait.
    private boolean isFreeFor(Cause cause) {
        return outstanding.isEmpty() || again && cause.atOnce() && !cause.isSecondLook();
    }

    private boolean isTime(Cause cause, Instant now) {
        return cause.atOnce() || !now.isBefore(askedAt.plus(PATIENCE));
    }

    /// @param facts how many facts the day has
    PlanBook disturbed(Cause cause, long facts) {
        Cause strongest = disturbance.map(known -> known.strongerOf(cause)).orElse(cause);
        return changed(
                d -> {
                    d.disturbance = Optional.of(strongest);
                    d.disturbedAt = facts;
                });
    }

    PlanBook askedFor(long number, Instant at, Cause cause) {
        return changed(
                d -> {
                    d.asked = number;
                    d.askedAt = at;
                    d.outstanding = OptionalLong.of(number);
                    d.again = cause.isSecondLook();
                    d.disturbance = Optional.empty();
                });
    }

    PlanBook answered() {
        return changed(
                d -> {
                    d.outstanding = OptionalLong.empty();
                    d.again = false;
                });
    }

    /// Answered, and with it whatever was said before the question was put.
    PlanBook answeredOn(Optional<Basis> basis) {
        boolean all = basis.map(known -> disturbedAt <= known.facts()).orElse(false);
        return all ? answered().changed(d -> d.disturbance = Optional.empty()) : answered();
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
