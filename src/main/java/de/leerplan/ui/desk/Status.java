package de.leerplan.ui.desk;

import de.leerplan.operations.DayState;
import de.leerplan.operations.Notice;
import de.leerplan.operations.PlanBook;
import de.leerplan.operations.TruckState;
import de.leerplan.ui.Texts;
import de.leerplan.ui.Tone;

import java.time.Duration;

/// The strip on top: how the whole is doing, in one glance.
record Status(
        String clock, String date, Figure readings, Figure plan, Figure trucks, Figure alarms) {

    /// A figure with what it counts.
    record Figure(String value, String label, Tone tone) {}

    static Status of(DayState state, Texts texts) {
        boolean begun = state.day().isPresent();
        return new Status(
                begun ? texts.time(state.now()) : "–",
                state.day().map(texts::date).orElse(texts.text("status.noDay")),
                readings(state, texts),
                plan(state, texts),
                trucks(state, texts),
                alarms(state, texts));
    }

    private static Figure readings(DayState state, Texts texts) {
        int lastMinute = state.tally().lastMinute();
        return new Figure(
                texts.number(lastMinute, 0),
                texts.text("status.readings"),
                lastMinute > 0 ? Tone.PLAIN : Tone.MUTED);
    }

    private static Figure plan(DayState state, Texts texts) {
        PlanBook plan = state.plan();
        if (plan.waiting().isPresent()) {
            return new Figure(
                    texts.text("status.plan.waits"), texts.text("status.plan.forYou"), Tone.ACCENT);
        }
        String age =
                plan.current()
                        .map(p -> age(Duration.between(p.at(), state.now()), texts))
                        .orElse("–");
        if (plan.outstanding().isPresent()) {
            return new Figure(age, texts.text("status.plan.works"), Tone.ACCENT);
        }
        return plan.current().isPresent()
                ? new Figure(age, texts.text("status.plan.age"), Tone.PLAIN)
                : new Figure("–", texts.text("status.plan.none"), Tone.MUTED);
    }

    private static String age(Duration age, Texts texts) {
        return age.compareTo(Duration.ofMinutes(1)) < 0
                ? texts.number(Math.max(0, age.toSeconds()), 0) + "\u00a0s"
                : texts.duration(age);
    }

    private static Figure trucks(DayState state, Texts texts) {
        long online = state.trucks().values().stream().filter(TruckState::online).count();
        int all = state.trucks().size();
        long missing =
                state.trucks().values().stream()
                        .filter(t -> !t.online() && t.fit() && !t.home() && t.tour().isPresent())
                        .count();
        return new Figure(
                texts.number(online, 0) + "/" + texts.number(all, 0),
                texts.text("status.trucks"),
                missing > 0 ? Tone.WARNING : Tone.PLAIN);
    }

    private static Figure alarms(DayState state, Texts texts) {
        long open = state.notices().stream().filter(Notice::open).count();
        return new Figure(
                texts.number(open, 0),
                texts.text("status.alarms", open),
                open > 0 ? Tone.ALARM : Tone.MUTED);
    }
}
