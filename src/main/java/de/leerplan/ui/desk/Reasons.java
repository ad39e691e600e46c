package de.leerplan.ui.desk;

import de.leerplan.model.ContainerId;
import de.leerplan.model.JobId;
import de.leerplan.model.OrderId;
import de.leerplan.model.TruckId;
import de.leerplan.operations.Handling;
import de.leerplan.operations.PlanChange;
import de.leerplan.operations.Why;
import de.leerplan.ui.Order;
import de.leerplan.ui.Texts;
import de.leerplan.ui.Tone;
import de.leerplan.ui.desk.Section.Choice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Why today, why not, why this truck, why now: each with the price of the other answers.
record Reasons(Texts texts, JobId job, Why why) {
    private static final int TRUCKS = 3;

    List<Section> sections() {
        List<Section> sections = new ArrayList<>();
        sections.add(today());
        sections.add(truck());
        if (why.truck().isPresent()) {
            sections.add(now(why.truck().get()));
        }
        return sections;
    }

    private Section today() {
        String risk = texts.percent(why.relief() * 100);
        String price = texts.euros(why.overflowCents());
        boolean planned = why.truck().isPresent();
        String key =
                planned
                        ? (why.mustGo() ? "why.today.must" : "why.today.may")
                        : (why.mustGo() ? "why.not.must" : "why.not.may");
        String kind =
                switch (job) {
                    case ContainerId _ -> "";
                    case OrderId _ -> ".order";
                };
        List<Choice> choices = new ArrayList<>();
        why.tomorrow()
                .ifPresent(
                        change ->
                                choices.add(
                                        choice(
                                                texts.text("why.tomorrow"),
                                                change,
                                                new Order.Handle(job, Handling.NOT_TODAY))));
        return new Section.Choices(
                texts.text(planned ? "why.today" : "why.not"),
                texts.text(key + kind, risk, price),
                choices);
    }

    private Section truck() {
        List<Choice> choices = new ArrayList<>();
        why.elsewhere().stream()
                .limit(TRUCKS)
                .forEach(
                        other ->
                                choices.add(
                                        choice(
                                                other.truck().value(),
                                                other.change(),
                                                new Order.Give(List.of(job), other.truck()))));
        String key = choices.isEmpty() ? "why.truck.none" : answer();
        Optional<TruckId> own = why.truck();
        return new Section.Choices(
                texts.text(own.isPresent() ? "why.truck" : "why.who"),
                texts.text(key, own.map(TruckId::value).orElse("")),
                choices);
    }

    /// Whether any other truck would be cheaper: then calm is worth more, or nobody looked yet.
    private String answer() {
        boolean cheaper = why.elsewhere().getFirst().change().gainCents() > 0;
        return why.truck().isEmpty()
                ? (cheaper ? "why.who.saves" : "why.who.costs")
                : (cheaper ? "why.truck.better" : "why.truck.best");
    }

    private Section now(TruckId truck) {
        List<JobId> it = List.of(job);
        List<Choice> choices = new ArrayList<>();
        why.sooner()
                .filter(Reasons::differs)
                .ifPresent(
                        c ->
                                choices.add(
                                        choice(
                                                texts.text("why.sooner"),
                                                c,
                                                new Order.Put(it, truck, 0))));
        why.later()
                .filter(Reasons::differs)
                .ifPresent(
                        c ->
                                choices.add(
                                        choice(
                                                texts.text("why.later"),
                                                c,
                                                new Order.Put(it, truck, Integer.MAX_VALUE))));
        boolean best = choices.stream().allMatch(c -> c.tone() != Tone.ACCENT);
        return new Section.Choices(
                texts.text("why.now"), texts.text(best ? "why.now.best" : "why.now.calm"), choices);
    }

    private static boolean differs(PlanChange change) {
        return change.bill().totalMills() != 0 || change.metres() != 0;
    }

    private Choice choice(String label, PlanChange change, Order order) {
        ChangeText text = new ChangeText(texts);
        return new Choice(label, text.effort(change), text.price(change), text.tone(change), order);
    }
}
