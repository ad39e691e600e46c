package de.leerplan.ui.desk;

import de.leerplan.model.ContainerId;
import de.leerplan.model.JobId;
import de.leerplan.model.Stop;
import de.leerplan.model.Tour;
import de.leerplan.operations.Adviser;
import de.leerplan.operations.DayState;
import de.leerplan.operations.Why;
import de.leerplan.ui.Selection;
import de.leerplan.ui.Texts;

import java.util.List;
import java.util.Optional;

/// Why a stop is made, or is not. Not answered where no plan could have it, or it is promised.
final class JobQuestion implements Question<JobId, Optional<Why>> {
    /// The container or order that is looked at, by itself or as a stop.
    static Optional<JobId> job(DayState state, Selection selection) {
        if (selection instanceof Selection.OfStop of) {
            List<Stop> stops = state.truck(of.truck()).tour().map(Tour::stops).orElseGet(List::of);
            return of.index() < stops.size() ? stops.get(of.index()).job() : Optional.empty();
        }
        return selection.job();
    }

    @Override
    public Optional<JobId> subject(DayState state, Selection selection) {
        return job(state, selection);
    }

    @Override
    public boolean isSame(JobId job, DayState then, DayState now) {
        return burns(job, then) == burns(job, now);
    }

    private static boolean burns(JobId job, DayState state) {
        return job instanceof ContainerId bin && state.container(bin).burns();
    }

    @Override
    public Optional<Why> ask(Adviser adviser, DayState state, JobId job) {
        return adviser.why(state, job);
    }

    @Override
    public Card told(Card card, Asked.Answer<JobId, Optional<Why>> answer, Texts texts) {
        return answer.told()
                .map(why -> new Reasons(answer.state(), texts, answer.subject(), why).sections())
                .map(card::with)
                .orElse(card);
    }
}
