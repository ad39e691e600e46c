package de.leerplan.ui.desk;

import de.leerplan.model.Closure;
import de.leerplan.model.GeoPoint;
import de.leerplan.model.Passage;
import de.leerplan.model.Spell;
import de.leerplan.operations.DayState;
import de.leerplan.reports.ClosureWords;
import de.leerplan.ui.Order;
import de.leerplan.ui.Selection;
import de.leerplan.ui.Texts;
import de.leerplan.ui.Tone;
import de.leerplan.ui.desk.Section.Line;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A closed stretch of street.
record ClosureCard(DayState state, Texts texts, Closure closure) {
    /// Empty once the closure is lifted.
    static Optional<ClosureCard> of(DayState state, Texts texts, Selection.OfClosure selection) {
        return Optional.ofNullable(state.closures().get(selection.closure()))
                .map(closure -> new ClosureCard(state, texts, closure));
    }

    Card card() {
        boolean holds = closure.holdsAt(state.now());
        Line now =
                new Line(
                        texts.text("card.now"),
                        texts.text(stage(holds)),
                        holds ? Tone.WARNING : Tone.MUTED);
        List<Line> lines = new ArrayList<>();
        lines.add(now);
        lines.add(
                Line.plain(
                        texts.text("works.effect"),
                        new ClosureWords(texts.locale()).effect(closure)));
        if (!closure.recurrence().isAlways()) {
            closure.spell(state.now()).ifPresent(spell -> lines.add(next(spell)));
        }
        lines.add(Line.plain(texts.text("card.from"), around(closure.from())));
        lines.add(Line.plain(texts.text("card.until"), around(closure.until())));
        lines.add(Line.plain(texts.text("card.length"), texts.text("format.metres", length())));
        return new Card(
                texts.text("card.closure"),
                closure.id(),
                closure.name(),
                "",
                List.of(
                        new Section.Lines(lines),
                        new Section.Remark(texts.text("closure.effect"), Tone.MUTED),
                        new Section.Deeds(deeds())));
    }

    /// What others reported they change themselves.
    private List<Section.Deed> deeds() {
        List<Section.Deed> deeds = new ArrayList<>();
        if (closure.byHand()) {
            deeds.add(deed("order.change", new Order.ChangeClosure(closure)));
        }
        deeds.add(deed("order.freeStreet", new Order.FreeStreet(closure.id())));
        deeds.add(deed("order.newPlan", new Order.NewPlan()));
        return deeds;
    }

    private Section.Deed deed(String key, Order order) {
        return new Section.Deed(texts.text(key), false, order);
    }

    private String stage(boolean holds) {
        if (holds) {
            return closure.passage().equals(Passage.NOBODY) ? "closure.holds" : "works.holds";
        }
        return closure.from().isAfter(state.now()) ? "closure.comes" : "works.rests";
    }

    /// The hours in which it holds, or will next.
    private Line next(Spell spell) {
        return Line.plain(
                texts.text("closure.next"),
                texts.text("closure.spell", around(spell.from()), around(spell.until())));
    }

    private String around(Instant at) {
        return texts.timeOrDate(at, state.now());
    }

    private String length() {
        double metres = 0;
        List<GeoPoint> line = closure.line();
        for (int i = 1; i < line.size(); i++) {
            metres += line.get(i - 1).metresTo(line.get(i));
        }
        return texts.number(Math.round(metres / 10) * 10, 0);
    }
}
