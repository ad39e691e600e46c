package de.leerplan.operations;

/// What a plan does and costs from the moment it was made until the trucks are home.
///
/// @param metres driven by all trucks
/// @param crewSeconds trucks at work, driving, waiting, serving, unloading
/// @param overflows expected number of containers overflowing before the next opportunity
/// @param overtimeSeconds work after the end of shifts
/// @param churnCents stops that crews lose or get against what they know, and stops outside their
///     territory
/// @param orderCents orders that are late, or left for another day
/// @param driveCents part of the total price `cents()`, like the other amounts
public record PlanFigures(
        int metres,
        int crewSeconds,
        int collections,
        double overflows,
        int overtimeSeconds,
        long driveCents,
        long crewCents,
        long overflowCents,
        long overtimeCents,
        long churnCents,
        long orderCents) {
    public static final PlanFigures NONE = new PlanFigures(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

    /// Figures of a plan without orders.
    public PlanFigures(
            int metres,
            int crewSeconds,
            int collections,
            double overflows,
            int overtimeSeconds,
            long driveCents,
            long crewCents,
            long overflowCents,
            long overtimeCents,
            long churnCents) {
        this(
                metres,
                crewSeconds,
                collections,
                overflows,
                overtimeSeconds,
                driveCents,
                crewCents,
                overflowCents,
                overtimeCents,
                churnCents,
                0);
    }

    public long cents() {
        return driveCents + crewCents + overflowCents + overtimeCents + churnCents + orderCents;
    }
}
