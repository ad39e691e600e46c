package de.leerplan.operations;

import java.util.List;

/// How a proposal differs from the plan in force. Negative is less.
///
/// @param moved stops that stay in the plan and change truck
/// @param added stops that come into the plan
/// @param dropped stops that leave it; in the planner's own words without those that nobody would
///     plan any more, which it had no choice about
/// @param overflows change in the expected number of overflows
/// @param gainCents what accepting it saves, churn already taken off
/// @param bill the same constraint by constraint; its total is the gain with the sign turned
public record PlanChange(
        int moved,
        int added,
        int dropped,
        int metres,
        int seconds,
        double overflows,
        long gainCents,
        PlanBill bill) {
    /// What nobody asked for urgently must save so much.
    static final long WORTH_CENTS = 300;

    public static final PlanChange NONE = new PlanChange(0, 0, 0, 0, 0, 0, 0);

    /// A change whose price nobody itemised.
    public PlanChange(
            int moved,
            int added,
            int dropped,
            int metres,
            int seconds,
            double overflows,
            long gainCents) {
        this(moved, added, dropped, metres, seconds, overflows, gainCents, PlanBill.NONE);
    }

    /// The same with its stops counted by what becomes of each, as the list beside the figures
    /// tells it.
    public PlanChange counting(List<StopMove> moves) {
        int came = (int) moves.stream().filter(move -> move.from().isEmpty()).count();
        int left = (int) moves.stream().filter(move -> move.to().isEmpty()).count();
        return new PlanChange(
                moves.size() - came - left,
                came,
                left,
                metres,
                seconds,
                overflows,
                gainCents,
                bill);
    }

    /// Whether it saves enough to trouble crews that nothing urgent troubles.
    public boolean isWorthHaving() {
        return gainCents >= WORTH_CENTS;
    }
}
