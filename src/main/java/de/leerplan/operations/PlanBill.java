package de.leerplan.operations;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/// Amounts by constraint, in thousandths of a cent: whole numbers, so that they add up exactly to
/// the price of the plan, or of the change, that they explain. Positive costs, negative saves.
///
/// @param mills only constraints with an amount other than 0
public record PlanBill(Map<Constraint, Long> mills) {
    public static final PlanBill NONE = new PlanBill(Map.of());

    private static final double MILLS_PER_CENT = 1000;

    public PlanBill {
        Map<Constraint, Long> kept = new EnumMap<>(Constraint.class);
        mills.forEach(
                (constraint, amount) -> {
                    if (amount != 0) {
                        kept.put(constraint, amount);
                    }
                });
        mills = Collections.unmodifiableMap(kept);
    }

    public long mills(Constraint constraint) {
        return mills.getOrDefault(constraint, 0L);
    }

    /// Rounded to whole cents.
    public long cents(Constraint constraint) {
        return Math.round(mills(constraint) / MILLS_PER_CENT);
    }

    /// What the planner compares: everything.
    public long totalMills() {
        return mills.values().stream().mapToLong(Long::longValue).sum();
    }

    /// What a person compares: money alone, without `MUST_GO`; cents.
    public long moneyCents() {
        return Math.round((totalMills() - mills(Constraint.MUST_GO)) / MILLS_PER_CENT);
    }

    /// What is on this bill and not on `before`.
    public PlanBill minus(PlanBill before) {
        Map<Constraint, Long> difference = new EnumMap<>(Constraint.class);
        for (Constraint constraint : Constraint.values()) {
            difference.put(constraint, mills(constraint) - before.mills(constraint));
        }
        return new PlanBill(difference);
    }
}
