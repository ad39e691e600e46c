package de.leerplan.ui.roadworks;

import de.leerplan.model.Closure;
import de.leerplan.model.Passage;
import de.leerplan.operations.DayState;
import de.leerplan.reports.ClosureOverview;
import de.leerplan.reports.ClosureWords;
import de.leerplan.ui.Texts;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/// A line of the list.
sealed interface WorkRow {
    record Heading(String text) implements WorkRow {}

    /// @param state of it in a word
    /// @param obstructs whether it keeps trucks out right now
    /// @param open whether it holds or comes, so that it can be looked at and lifted
    record Work(
            Closure closure,
            String state,
            String effect,
            String from,
            String until,
            boolean obstructs,
            boolean open)
            implements WorkRow {}

    /// The overview of the day of this state.
    static ClosureOverview overview(DayState state) {
        ZoneId zone = state.city().zone();
        LocalDate day = state.day().orElseGet(() -> state.now().atZone(zone).toLocalDate());
        return ClosureOverview.of(state.city().name(), day, zone, state.roads().works().all());
    }

    /// Today's, then the coming ones, each under its heading.
    static List<WorkRow> of(DayState state, Texts texts) {
        ClosureOverview overview = overview(state);
        List<WorkRow> rows = new ArrayList<>();
        add(rows, "works.today", overview.today(), state, texts);
        add(rows, "works.coming", overview.coming(), state, texts);
        return rows;
    }

    private static void add(
            List<WorkRow> rows, String heading, List<Closure> works, DayState state, Texts texts) {
        rows.add(
                new Heading(
                        works.isEmpty()
                                ? texts.text(heading + ".none")
                                : texts.text(heading, works.size())));
        ClosureWords words = new ClosureWords(texts.locale());
        for (Closure closure : works) {
            boolean open = state.closures().containsKey(closure.id());
            boolean holds = open && closure.holdsAt(state.now());
            rows.add(
                    new Work(
                            closure,
                            texts.text(holds ? "works.holds" : open ? "works.comes" : "works.over"),
                            words.effect(closure),
                            texts.timeOrDate(closure.from(), state.now()),
                            texts.timeOrDate(closure.until(), state.now()),
                            holds && !closure.passage().equals(Passage.EVERYBODY),
                            open));
        }
    }
}
