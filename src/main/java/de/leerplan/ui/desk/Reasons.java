package de.leerplan.ui.desk;

import de.leerplan.model.ContainerId;
import de.leerplan.model.JobId;
import de.leerplan.model.OrderId;
import de.leerplan.model.TruckId;
import de.leerplan.operations.DayState;
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
import java.util.stream.Stream;

/// Why today, why not, why this truck, why now: each with the price of the other answers.
///
/// @param state the day it was asked about
record Reasons(DayState state, Texts texts, JobId job, Why why) {
    private static final int TRUCKS = 3;

    List<Section> sections() {
        List<Section> sections = new ArrayList<>();
        sections.add(today());
        state.holds().restsFor(job).ifPresent(held -> sections.add(rests(held)));
        sections.add(truck());
        if (why.truck().isPresent()) {
            sections.add(now(why.truck().get()));
        }
        return sections;
    }

    private Section today() {
        boolean planned = why.truck().isPresent();
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
                texts.text(planned ? "why.today" : "why.not"), because(planned), choices);
    }

    private String because(boolean planned) {
        String key =
                planned ? (why.mustGo() ? "why.today.must" : "why.today.may") : "why.not." + left();
        return switch (job) {
            case ContainerId _ ->
                    texts.text(
                            key,
                            points(why.relief() * 100),
                            texts.euros(why.leftCents()),
                            texts.euros(why.laterCents()),
                            texts.timeAround(
                                    why.until().orElseGet(state::nextOpportunity), state.now()));
            case OrderId _ -> texts.text(key + ".order", texts.euros(why.leftCents()));
        };
    }

    private String points(double relief) {
        return new ChangeText(texts).points(texts.number(relief, 0), relief);
    }

    private String left() {
        if (why.elsewhere().isEmpty()) {
            return "none";
        }
        return pays() ? "yet" : why.mustGo() ? "must" : "may";
    }

    /// Whether a truck could have it for less than leaving it costs.
    private boolean pays() {
        return !why.elsewhere().isEmpty() && isCheaper(why.elsewhere().getFirst().change());
    }

    private static boolean isCheaper(PlanChange change) {
        return change.bill().moneyCents() < 0;
    }

    private Section rests(TruckId held) {
        return new Section.Remark(texts.text("why.rests", held.value()), Tone.WARNING);
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
        return why.truck().isEmpty()
                ? (pays() ? "why.who.saves" : "why.who.costs")
                : (pays() ? "why.truck.better" : "why.truck.best");
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
        return new Section.Choices(texts.text("why.now"), texts.text(place(choices)), choices);
    }

    private String place(List<Choice> choices) {
        boolean cheaper =
                Stream.of(why.sooner(), why.later())
                        .flatMap(Optional::stream)
                        .anyMatch(Reasons::isCheaper);
        return choices.isEmpty() ? "why.now.only" : cheaper ? "why.now.calm" : "why.now.best";
    }

    private static boolean differs(PlanChange change) {
        return change.bill().totalMills() != 0 || change.metres() != 0;
    }

    private Choice choice(String label, PlanChange change, Order order) {
        ChangeText text = new ChangeText(texts);
        return new Choice(
                label, text.effortOfOne(change), text.price(change), text.tone(change), order);
    }
}
