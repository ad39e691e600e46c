package de.leerplan.planning;

import de.leerplan.operations.Cause;
import de.leerplan.planning.search.Budget;

import java.util.Optional;

/// How much work the planner puts into an answer.
public sealed interface Effort {
    /// A fixed number of steps of the search: the same request gets the same answer, always.
    ///
    /// @param cold for a day without a plan
    /// @param warm for mending a plan
    record Steps(long cold, long warm) implements Effort {}

    /// A fixed time, in milliseconds of search. Whoever waits for a mended plan gets one at once;
    /// each answer says that another look may find a better one.
    ///
    /// @param cold for a day without a plan, from nothing
    /// @param warm for each further step towards such a plan
    /// @param first for mending a plan, from the question on
    /// @param second for the second look
    /// @param longest for the last of the looks that follow one that found nothing worth having,
    ///     each twice as long as the one before
    record Live(int cold, int warm, int first, int second, int longest) implements Effort {
        /// Less would be no search.
        private static final double LEAST_SECONDS = 0.006;

        private double firstUntil(long begun) {
            double used = (System.nanoTime() - begun) / 1e9;
            return Math.max(first / 1e3, used + LEAST_SECONDS);
        }
    }

    /// What a part of the first plan of a day may use up from now on.
    ///
    /// @param known whether there are tours to begin with
    default Budget building(boolean known) {
        return switch (this) {
            case Steps steps -> Budget.ofSteps(known ? steps.warm : steps.cold);
            case Live live -> Budget.ofSeconds((known ? live.warm : live.cold) / 1e3);
        };
    }

    /// What mending a plan may use up from now on. For a first answer what it took to put the
    /// question into figures counts, up to a limit: somebody waits.
    ///
    /// @param begun when the question was taken up, in the time of [System#nanoTime]
    default Budget mending(Cause cause, long begun) {
        return switch (this) {
            case Steps steps -> Budget.ofSteps(steps.warm);
            case Live live ->
                    isSecond(cause)
                            ? Budget.ofSeconds(live.second / 1e3)
                            : Budget.ofSecondsSince(begun, live.firstUntil(begun));
        };
    }

    /// What one more look may use up from now on, when a second look and `looks` more have found
    /// nothing worth having. Empty if that is enough.
    default Optional<Budget> longer(Cause cause, int looks) {
        return switch (this) {
            case Steps _ -> Optional.empty();
            case Live live ->
                    Optional.of((long) live.second << looks + 1)
                            .filter(millis -> isSecond(cause) && millis <= live.longest)
                            .map(millis -> Budget.ofSeconds(millis / 1e3));
        };
    }

    /// Whether an answer had to be there at some time, so that more of it may find a better one.
    default boolean isProvisional() {
        return switch (this) {
            case Steps _ -> false;
            case Live _ -> true;
        };
    }

    /// Whether a plan is built from nothing, which takes its time, rather than mended.
    ///
    /// @param known whether there are tours to begin with
    /// @param begun whether any truck has stops left, promised ones too
    default boolean startsAnew(boolean known, boolean begun) {
        return switch (this) {
            case Steps _ -> !known;
            case Live _ -> !begun;
        };
    }

    private static boolean isSecond(Cause cause) {
        return cause.kind() == Cause.Kind.SECOND_LOOK;
    }
}
