package de.leerplan.ui;

import de.leerplan.operations.Adviser;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;

/// A question to the adviser that is asked again and again: only the newest is answered, and an
/// answer that nobody waits for any more is not told. Asked and told on the FX thread.
public final class Inquiry<T> {
    private static final Logger LOG = LoggerFactory.getLogger(Inquiry.class);

    private final Advice advice;
    private final AtomicLong newest = new AtomicLong();
    private final ReadOnlyObjectWrapper<Optional<T>> answer =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    Inquiry(Advice advice) {
        this.advice = advice;
    }

    /// Empty until the newest question is answered.
    public ReadOnlyObjectProperty<Optional<T>> answer() {
        return answer.getReadOnlyProperty();
    }

    /// Asks anew; the last answer is gone.
    public void ask(Function<Adviser, T> question) {
        answer.set(Optional.empty());
        long number = newest.incrementAndGet();
        advice.ask(() -> answer(number, question));
    }

    /// Nobody waits any more.
    public void drop() {
        newest.incrementAndGet();
        answer.set(Optional.empty());
    }

    // A question that cannot be answered must not end the thread that answers them all.
    private void answer(long number, Function<Adviser, T> question) {
        if (newest.get() != number) {
            return;
        }
        try {
            T found = question.apply(advice.adviser());
            advice.tell(() -> tell(number, found));
        } catch (RuntimeException e) {
            LOG.warn("A question to the adviser stays open", e);
        }
    }

    private void tell(long number, T found) {
        if (newest.get() == number) {
            answer.set(Optional.of(found));
        }
    }
}
