package de.leerplan.planning;

import de.leerplan.planning.search.Budget;

/// How much work the planner puts into an answer.
public sealed interface Effort {
    /// A fixed number of steps of the search: the same request gets the same answer, always.
    ///
    /// @param cold for a day without a plan
    /// @param warm for mending a plan
    record Steps(long cold, long warm) implements Effort {}

    /// A fixed time: as good an answer as the machine can give in so many milliseconds.
    ///
    /// @param cold for a day without a plan
    /// @param warm for mending a plan
    record Millis(int cold, int warm) implements Effort {}

    /// What one answer may use up from now on.
    ///
    /// @param known whether there is a plan to mend
    default Budget budget(boolean known) {
        return switch (this) {
            case Steps steps -> Budget.ofSteps(known ? steps.warm : steps.cold);
            case Millis millis -> Budget.ofSeconds((known ? millis.warm : millis.cold) / 1e3);
        };
    }
}
