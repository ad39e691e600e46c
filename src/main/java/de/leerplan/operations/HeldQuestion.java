package de.leerplan.operations;

import java.time.Duration;
import java.util.Optional;

/// The question to the planner that waits for the end of a burst, or for a word. For the owner
/// thread alone, but for that word.
final class HeldQuestion {
    private final Gathering gathering;
    private Optional<Intent.ProposePlan> held = Optional.empty();
    private int facts;
    private volatile boolean waiting;

    HeldQuestion(Gathering gathering) {
        this.gathering = gathering;
    }

    /// Keeps questions back until told otherwise.
    void waitForWord(boolean wait) {
        waiting = wait;
    }

    /// Keeps back a question to the planner; a newer one takes the place of an older.
    ///
    /// @return whether it is kept
    boolean keeps(Intent intent) {
        if ((waiting || gathering.most() > 0) && intent instanceof Intent.ProposePlan question) {
            held = Optional.of(question);
            return true;
        }
        return false;
    }

    /// So many facts more have been folded.
    void passed(int more) {
        facts = held.isPresent() ? facts + more : 0;
    }

    /// @param quiet whether no fact came for as long as [#patience] says
    boolean isDue(boolean quiet) {
        return !waiting && held.isPresent() && (quiet || facts >= gathering.most());
    }

    /// For how long to wait for another fact.
    Duration patience(Duration usual) {
        return held.isPresent() && !waiting ? gathering.quiet() : usual;
    }

    /// Lets it go, on the newest state; empty if none waits, or nobody for it.
    Optional<Intent> release(DayState newest) {
        Optional<Intent> due = held.flatMap(asked -> PlanQuestion.renewed(newest, asked));
        held = Optional.empty();
        facts = 0;
        return due;
    }
}
