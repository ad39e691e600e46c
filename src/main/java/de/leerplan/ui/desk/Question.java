package de.leerplan.ui.desk;

import de.leerplan.operations.Adviser;
import de.leerplan.operations.DayState;
import de.leerplan.ui.Selection;
import de.leerplan.ui.Texts;

import java.util.Optional;

/// What the adviser is asked about what is looked at.
///
/// @param <S> what it is asked about
/// @param <T> what is answered
interface Question<S, T> {
    /// What is looked at; empty where there is nothing to ask about it.
    Optional<S> subject(DayState state, Selection selection);

    /// Whether what it is asked about is still as it was. Plan and time are looked after.
    boolean isSame(S subject, DayState then, DayState now);

    /// Takes tens of milliseconds; not on the FX thread.
    T ask(Adviser adviser, DayState state, S subject);

    /// The card with what it says of the answer.
    Card told(Card card, Asked.Answer<S, T> answer, Texts texts);
}
