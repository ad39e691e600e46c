package de.leerplan.ui.roadworks;

import de.leerplan.model.Closure;
import de.leerplan.model.Passage;
import de.leerplan.model.Spell;
import de.leerplan.operations.DayState;
import de.leerplan.reports.ClosureOverview;
import de.leerplan.reports.ClosureWords;
import de.leerplan.ui.Texts;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// A line of the list.
sealed interface WorkRow {
    record Heading(String text) implements WorkRow {}

    /// @param state of it in a word
    /// @param from when it holds next, or since when it does
    /// @param until when that ends
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

    /// Today's, then the coming ones, each under its heading. Of today's first what counts
    /// now, then what comes next, at last what is over.
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
        works.stream()
                .sorted(
                        Comparator.comparing((Closure closure) -> rank(closure, state))
                                .thenComparing(closure -> spell(closure, state).from())
                                .thenComparing(Closure::name))
                .forEach(closure -> rows.add(work(closure, state, texts)));
    }

    private static Work work(Closure closure, DayState state, Texts texts) {
        boolean open = state.closures().containsKey(closure.id());
        boolean holds = open && closure.holdsAt(state.now());
        Spell spell = spell(closure, state);
        String begun = spell.from().isAfter(state.now()) ? "works.from" : "works.since";
        return new Work(
                closure,
                texts.text(stage(closure, open, state)),
                new ClosureWords(texts.locale()).effect(closure),
                texts.text(begun, texts.timeOrDate(spell.from(), state.now())),
                texts.text("works.until", texts.timeOrDate(spell.until(), state.now())),
                holds && !closure.passage().equals(Passage.EVERYBODY),
                open);
    }

    /// When it holds, or will next; of what is over, when it did.
    private static Spell spell(Closure closure, DayState state) {
        return Optional.of(closure)
                .filter(c -> state.closures().containsKey(c.id()))
                .flatMap(c -> c.spell(state.now()))
                .orElseGet(() -> new Spell(closure.from(), closure.until()));
    }

    private static int rank(Closure closure, DayState state) {
        if (!state.closures().containsKey(closure.id())) {
            return 3;
        } else if (!closure.holdsAt(state.now())) {
            return 2;
        }
        return closure.passage().equals(Passage.EVERYBODY) ? 1 : 0;
    }

    private static String stage(Closure closure, boolean open, DayState state) {
        if (!open) {
            return "works.over";
        } else if (closure.holdsAt(state.now())) {
            return "works.holds";
        }
        return closure.from().isAfter(state.now()) ? "works.comes" : "works.rests";
    }
}
