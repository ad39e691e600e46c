package de.leerplan.ui.desk;

import de.leerplan.model.ContainerId;
import de.leerplan.model.JobId;
import de.leerplan.model.Stop;
import de.leerplan.model.Tour;
import de.leerplan.operations.DayState;
import de.leerplan.operations.Why;
import de.leerplan.ui.Inquiry;
import de.leerplan.ui.Selection;
import de.leerplan.ui.Workplace;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// Asks why about the stop that is looked at, and again when the plan or the day has moved on.
/// Holds no controls.
final class Asked {
    private static final Duration FRESH = Duration.ofMinutes(5);

    private final Workplace workplace;
    private final Inquiry<Optional<Why>> inquiry;
    private final ReadOnlyObjectWrapper<Optional<Answer>> answer =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private @Nullable Question last;

    /// What the answer depends on.
    private record Question(JobId job, DayState state) {
        boolean isStillAnswered(Question now) {
            return job.equals(now.job)
                    && state.plan().accepted() == now.state.plan().accepted()
                    && burns() == now.burns()
                    && now.state.now().isBefore(state.now().plus(FRESH));
        }

        private boolean burns() {
            return job instanceof ContainerId bin && state.container(bin).burns();
        }
    }

    /// @param state the day it was asked about, to which every word of the answer refers
    /// @param why empty where no plan could have it, or it is promised
    record Answer(JobId job, DayState state, Optional<Why> why) {}

    Asked(Workplace workplace) {
        this.workplace = workplace;
        inquiry = workplace.advice().inquiry();
        inquiry.answer().subscribe(told -> told.ifPresent(this::told));
        workplace.selection().subscribe(_ -> look());
        workplace.state().subscribe(_ -> look());
    }

    /// The newest answer; empty until it is there.
    ReadOnlyObjectProperty<Optional<Answer>> answer() {
        return answer.getReadOnlyProperty();
    }

    /// The card with the reasons, where they have been given.
    Card reasoned(Card card) {
        Optional<JobId> looked = job(workplace.state().get(), workplace.selection().get());
        return answer.get()
                .filter(told -> looked.equals(Optional.of(told.job())))
                .flatMap(told -> told.why().map(why -> reasons(told, why)))
                .map(card::with)
                .orElse(card);
    }

    private List<Section> reasons(Answer told, Why why) {
        return new Reasons(told.state(), workplace.texts().get(), told.job(), why).sections();
    }

    /// The container or order that is looked at, by itself or as a stop.
    static Optional<JobId> job(DayState state, Selection selection) {
        if (selection instanceof Selection.OfStop of) {
            List<Stop> stops = state.truck(of.truck()).tour().map(Tour::stops).orElseGet(List::of);
            return of.index() < stops.size() ? stops.get(of.index()).job() : Optional.empty();
        }
        return selection.job();
    }

    private void look() {
        DayState state = workplace.state().get();
        Optional<JobId> looked = job(state, workplace.selection().get());
        if (looked.isEmpty()) {
            last = null;
            inquiry.drop();
            answer.set(Optional.empty());
            return;
        }
        JobId id = looked.get();
        Question question = new Question(id, state);
        if (last == null || !last.isStillAnswered(question)) {
            if (last == null || !last.job().equals(id)) {
                answer.set(Optional.empty());
            }
            last = question;
            inquiry.ask(adviser -> adviser.why(state, id));
        }
    }

    private void told(Optional<Why> why) {
        if (last != null) {
            answer.set(Optional.of(new Answer(last.job(), last.state(), why)));
        }
    }
}
