package de.leerplan.ui.desk;

import de.leerplan.model.TruckId;
import de.leerplan.operations.Outing;
import de.leerplan.ui.Order;
import de.leerplan.ui.Texts;
import de.leerplan.ui.desk.Section.Choice;

import java.util.List;
import java.util.Optional;

/// Why a truck stays at the depot: the cheapest that it could do instead, item by item.
record Staying(Texts texts, TruckId truck, Optional<Outing> outing) {
    List<Section> sections() {
        return outing.map(this::priced)
                .orElseGet(() -> List.of(why(texts.text("stays.none"), List.of())));
    }

    private List<Section> priced(Outing best) {
        ChangeText text = new ChangeText(texts);
        Choice trip =
                new Choice(
                        texts.text("stays.trip", best.jobs().size(), best.from().value()),
                        text.effort(best.change()),
                        text.price(best.change()),
                        text.tone(best.change()),
                        new Order.Put(best.jobs(), truck, 0));
        return List.of(
                why(answer(best), List.of(trip)),
                new BillText(texts).of(texts.text("stays.bill"), best.change().bill()));
    }

    private Section why(String answer, List<Choice> choices) {
        return new Section.Choices(texts.text("stays.why"), answer, choices);
    }

    private String answer(Outing best) {
        long all = best.change().bill().moneyCents();
        long alone = best.withoutUnrestCents();
        String key = all < 0 ? "stays.pays" : alone < 0 ? "stays.calm" : "stays.costs";
        return texts.text(key, texts.euros(Math.abs(all)), texts.euros(Math.abs(alone)));
    }
}
