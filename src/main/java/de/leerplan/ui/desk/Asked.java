package de.leerplan.ui.desk;

import de.leerplan.operations.DayState;
import de.leerplan.ui.Inquiry;
import de.leerplan.ui.Workplace;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.Optional;

/// Asks a question about what is looked at and keeps the newest answer; asks again when the plan or
/// the day has moved on. Holds no controls.
final class Asked<S, T> {
    private static final Duration FRESH = Duration.ofMinutes(5);

    private final Workplace workplace;
    private final Question<S, T> question;
    private final Inquiry<T> inquiry;
    private final ReadOnlyObjectWrapper<Optional<Answer<S, T>>> answer =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private @Nullable Asking<S> last;

    /// A question as it was put.
    private record Asking<S>(S subject, DayState state) {}

    /// @param state the day it was asked about, to which every word of the answer refers
    record Answer<S, T>(S subject, DayState state, T told) {}

    Asked(Workplace workplace, Question<S, T> question) {
        this.workplace = workplace;
        this.question = question;
        inquiry = workplace.advice().inquiry();
        inquiry.answer().subscribe(told -> told.ifPresent(this::told));
        workplace.selection().subscribe(_ -> look());
        workplace.state().subscribe(_ -> look());
    }

    /// The newest answer; empty until it is there.
    ReadOnlyObjectProperty<Optional<Answer<S, T>>> answer() {
        return answer.getReadOnlyProperty();
    }

    /// The card with what was answered about what it shows.
    Card reasoned(Card card) {
        Optional<S> looked = subject(workplace.state().get());
        return answer.get()
                .filter(given -> looked.equals(Optional.of(given.subject())))
                .map(given -> question.told(card, given, workplace.texts().get()))
                .orElse(card);
    }

    private Optional<S> subject(DayState state) {
        return question.subject(state, workplace.selection().get());
    }

    private void look() {
        DayState state = workplace.state().get();
        Optional<S> looked = subject(state);
        if (looked.isEmpty()) {
            last = null;
            inquiry.drop();
            answer.set(Optional.empty());
            return;
        }
        S subject = looked.get();
        Asking<S> before = last;
        if (before == null || !before.subject().equals(subject)) {
            answer.set(Optional.empty());
            ask(subject, state);
        } else if (!isStillAnswered(before, state)) {
            ask(subject, state);
        }
    }

    private boolean isStillAnswered(Asking<S> before, DayState now) {
        DayState then = before.state();
        return then.plan().accepted() == now.plan().accepted()
                && now.now().isBefore(then.now().plus(FRESH))
                && question.isSame(before.subject(), then, now);
    }

    private void ask(S subject, DayState state) {
        last = new Asking<>(subject, state);
        inquiry.ask(adviser -> question.ask(adviser, state, subject));
    }

    private void told(T told) {
        if (last != null) {
            answer.set(Optional.of(new Answer<>(last.subject(), last.state(), told)));
        }
    }
}
