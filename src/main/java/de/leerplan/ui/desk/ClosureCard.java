package de.leerplan.ui.desk;

import de.leerplan.model.Closure;
import de.leerplan.model.GeoPoint;
import de.leerplan.operations.DayState;
import de.leerplan.reports.ClosureWords;
import de.leerplan.ui.Order;
import de.leerplan.ui.Selection;
import de.leerplan.ui.Texts;
import de.leerplan.ui.Tone;
import de.leerplan.ui.desk.Section.Line;

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
                        texts.text(holds ? "closure.holds" : "closure.comes"),
                        holds ? Tone.WARNING : Tone.MUTED);
        return new Card(
                texts.text("card.closure"),
                closure.id(),
                closure.name(),
                "",
                List.of(
                        new Section.Lines(
                                List.of(
                                        now,
                                        Line.plain(
                                                texts.text("works.effect"),
                                                new ClosureWords(texts.locale()).effect(closure)),
                                        Line.plain(texts.text("card.from"), around(true)),
                                        Line.plain(texts.text("card.until"), around(false)),
                                        Line.plain(
                                                texts.text("card.length"),
                                                texts.text("format.metres", length())))),
                        new Section.Remark(texts.text("closure.effect"), Tone.MUTED),
                        new Section.Deeds(
                                List.of(
                                        new Section.Deed(
                                                texts.text("order.freeStreet"),
                                                false,
                                                new Order.FreeStreet(closure.id())),
                                        new Section.Deed(
                                                texts.text("order.newPlan"),
                                                false,
                                                new Order.NewPlan())))));
    }

    private String around(boolean start) {
        return texts.timeAround(start ? closure.from() : closure.until(), state.now());
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
