package de.leerplan.operations;

import de.leerplan.operations.Result.PlanProposed;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;

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
    /// Causes that are not urgent are gathered for so long.
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
                        .map(c -> c.urgent() || !now.isBefore(askedAt.plus(PATIENCE)))
                        .orElse(false);
    }

    PlanBook disturbed(Cause cause) {
        return new PlanBook(
                approval,
                asked,
                askedAt,
                outstanding,
                Optional.of(disturbance.map(d -> d.strongerOf(cause)).orElse(cause)),
                waiting,
                current,
                accepted,
                letGo,
                stale,
                moved);
    }

    PlanBook askedFor(long number, Instant at) {
        return new PlanBook(
                approval,
                number,
                at,
                OptionalLong.of(number),
                Optional.empty(),
                waiting,
                current,
                accepted,
                letGo,
                stale,
                moved);
    }

    PlanBook answered() {
        return new PlanBook(
                approval,
                asked,
                askedAt,
                OptionalLong.empty(),
                disturbance,
                waiting,
                current,
                accepted,
                letGo,
                stale,
                moved);
    }

    PlanBook waitingFor(PlanProposed proposal) {
        return new PlanBook(
                approval,
                asked,
                askedAt,
                outstanding,
                disturbance,
                Optional.of(proposal),
                current,
                accepted,
                letGo,
                stale,
                moved);
    }

    PlanBook nothingWaits() {
        return new PlanBook(
                approval,
                asked,
                askedAt,
                outstanding,
                disturbance,
                Optional.empty(),
                current,
                accepted,
                letGo,
                stale,
                moved);
    }

    PlanBook inForce(AcceptedPlan plan) {
        return new PlanBook(
                approval,
                asked,
                askedAt,
                outstanding,
                disturbance,
                Optional.empty(),
                Optional.of(plan),
                accepted + 1,
                letGo,
                stale,
                moved + plan.change().moved());
    }

    PlanBook oneLetGo() {
        return new PlanBook(
                approval,
                asked,
                askedAt,
                outstanding,
                disturbance,
                waiting,
                current,
                accepted,
                letGo + 1,
                stale,
                moved);
    }

    PlanBook oneStale() {
        return new PlanBook(
                approval,
                asked,
                askedAt,
                outstanding,
                disturbance,
                waiting,
                current,
                accepted,
                letGo,
                stale + 1,
                moved);
    }

    PlanBook approvedBy(Approval newApproval) {
        return new PlanBook(
                newApproval,
                asked,
                askedAt,
                outstanding,
                disturbance,
                waiting,
                current,
                accepted,
                letGo,
                stale,
                moved);
    }
}
