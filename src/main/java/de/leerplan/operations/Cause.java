package de.leerplan.operations;

/// Why a new plan was asked for.
///
/// @param subject the container, order, truck or closure that gave rise to it; empty for the
///     day itself
public record Cause(Kind kind, String subject) {
    /// From weak to strong: of several causes the strongest is named.
    public enum Kind {
        READINGS,
        HOLD_LIFTED,
        DELAY,
        /// The last answer had to be there at once; a longer search may find a better one.
        SECOND_LOOK,
        PRESSING,
        STALE_PLAN,
        STOP_SKIPPED,
        CONTAINER_HANDLED,
        FIRE,
        CLOSURE,
        /// Concerns any tour; a closure only those that lead through it.
        ORDER,
        TRUCK_BACK,
        TRUCK_LOST,
        WANTED,
        OVERRIDDEN,
        TAKEN_BACK,
        DAY_BEGAN
    }

    /// Whether crews need the new plan at once, whatever it gains.
    public boolean urgent() {
        return kind.compareTo(Kind.PRESSING) > 0;
    }

    /// Whether the planner is asked at once; what it proposes has to be worth it all the same,
    /// unless it is [#urgent].
    boolean atOnce() {
        return kind.compareTo(Kind.DELAY) > 0;
    }

    boolean isSecondLook() {
        return kind == Kind.SECOND_LOOK;
    }

    Cause strongerOf(Cause other) {
        return other.kind.compareTo(kind) > 0 ? other : this;
    }
}
