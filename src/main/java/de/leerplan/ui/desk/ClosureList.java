package de.leerplan.ui.desk;

import de.leerplan.model.Closure;
import de.leerplan.model.Passage;
import de.leerplan.model.Spell;
import de.leerplan.operations.DayState;
import de.leerplan.reports.ClosureWords;
import de.leerplan.ui.Order;
import de.leerplan.ui.Selection;
import de.leerplan.ui.Texts;
import de.leerplan.ui.Tone;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/// Today's closures and those to come: first what holds, then by when it begins.
record ClosureList(DayState state, Texts texts) {
    private static final int SHOWN = 12;

    Section section() {
        List<Section.Link> links =
                state.closures().values().stream()
                        .sorted(
                                Comparator.comparing((Closure c) -> !c.holdsAt(state.now()))
                                        .thenComparing(this::begins)
                                        .thenComparing(Closure::id))
                        .limit(SHOWN)
                        .map(this::link)
                        .toList();
        return new Section.Links(texts.text("card.closures"), links);
    }

    private Section.Link link(Closure closure) {
        boolean holds = closure.holdsAt(state.now());
        boolean passable = closure.passage().equals(Passage.EVERYBODY);
        String when =
                holds
                        ? texts.text("closure.until", texts.timeAround(ends(closure), state.now()))
                        : texts.text(
                                "closure.from", texts.timeAround(begins(closure), state.now()));
        return new Section.Link(
                when,
                closure.name(),
                closure.passage().equals(Passage.NOBODY)
                        ? ""
                        : new ClosureWords(texts.locale()).effect(closure),
                holds && !passable ? Tone.WARNING : Tone.MUTED,
                new Order.Show(new Selection.OfClosure(closure.id())));
    }

    /// When it holds next, or since when it does.
    private Instant begins(Closure closure) {
        return closure.spell(state.now()).map(Spell::from).orElse(closure.from());
    }

    private Instant ends(Closure closure) {
        return closure.spell(state.now()).map(Spell::until).orElse(closure.until());
    }
}
