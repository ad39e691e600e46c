package de.leerplan.operations;

/// How a proposal differs from the plan in force. Negative is less.
///
/// @param moved containers that stay in the plan and change truck
/// @param added containers that come into the plan
/// @param dropped containers that leave it
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
}
