package de.leerplan.operations;

import de.leerplan.model.TruckId;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Why a container is, or is not, in today's plan: what every other choice would cost, in the
/// planner's own prices.
///
/// @param mustGo whether it has to be emptied today if any truck can
/// @param relief how much emptying it today lowers the chance of an overflow before `until`, 0..1.
///     Not the chance itself: some of that stays where a container fills up again
/// @param until the evening, the next opportunity, or, for a second visit, when its street is open
///     again: the moment that `relief` looks ahead to; empty for an order
/// @param leftCents what leaving it is expected to cost: the overflow that emptying it would
///     prevent and the hours over the brim, or an order's lateness and waiting
/// @param laterCents what emptying it saves of a later visit
/// @param truck the truck that has it now; empty if none has
/// @param tomorrow what leaving it out would mean; empty if it is not in the plan
/// @param elsewhere the best place on every other truck that could have it, the cheapest first
/// @param sooner what making it the truck's next open stop would mean
/// @param later what making it the truck's last collection would mean
public record Why(
        boolean mustGo,
        double relief,
        Optional<Instant> until,
        long leftCents,
        long laterCents,
        Optional<TruckId> truck,
        Optional<PlanChange> tomorrow,
        List<Alternative> elsewhere,
        Optional<PlanChange> sooner,
        Optional<PlanChange> later) {
    public Why {
        elsewhere = List.copyOf(elsewhere);
    }

    /// @param change against the plan in force if this truck took it
    public record Alternative(TruckId truck, PlanChange change) {}
}
