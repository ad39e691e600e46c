package de.leerplan.ui.desk;

import de.leerplan.model.TruckId;
import de.leerplan.operations.CrewLink;
import de.leerplan.operations.CrewMessage;
import de.leerplan.operations.DayState;
import de.leerplan.operations.Delivery;
import de.leerplan.operations.InstantAction;
import de.leerplan.operations.TruckState;
import de.leerplan.ui.Order;
import de.leerplan.ui.Texts;
import de.leerplan.ui.Tone;
import de.leerplan.ui.desk.Section.Deed;
import de.leerplan.ui.desk.Section.Line;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A truck's line to the console: how far its tour has got, what was said, its tablet.
final class LinkCard {
    private static final int MESSAGES = 4;

    private final DayState state;
    private final Texts texts;
    private final TruckId id;
    private final CrewLink link;

    LinkCard(DayState state, Texts texts, TruckState truck) {
        this.state = state;
        this.texts = texts;
        this.id = truck.truck().id();
        this.link = truck.link();
    }

    List<Section> sections() {
        List<Section> sections = new ArrayList<>();
        sections.add(new Section.Lines(messages()));
        sections.add(
                new Section.Write(id, texts.text("card.write"), texts.text("card.write.send")));
        sections.addAll(new Photographs(state, texts).of(id));
        sections.add(new Section.Deeds(deeds()));
        sections.add(new Section.Tablet(id, texts.text("tablet.invite")));
        return sections;
    }

    /// How far its tour got, and what is out of the ordinary.
    List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        link.delivery().ifPresent(delivery -> lines.add(tour(delivery)));
        link.energyPercent()
                .ifPresent(
                        percent ->
                                lines.add(
                                        Line.plain(
                                                texts.text("card.energy"),
                                                texts.percent(percent))));
        if (link.paused()) {
            lines.add(new Line(texts.text("card.action"), texts.text("card.paused"), Tone.WARNING));
        }
        if (link.lockedOut()) {
            lines.add(
                    new Line(texts.text("card.tablet"), texts.text("card.lockedOut"), Tone.ALARM));
        }
        return lines;
    }

    private Line tour(Delivery d) {
        String told =
                Stream.of(
                                step("card.delivery.sent", d.sent()),
                                step("card.delivery.received", d.received()),
                                step("card.delivery.accepted", d.accepted()),
                                step("card.delivery.read", d.seen())
                                        .or(() -> Optional.of(texts.text("card.delivery.unread"))))
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining(", "));
        return Line.plain(texts.text("card.delivery", d.version()), told);
    }

    private Optional<String> step(String key, Optional<Instant> at) {
        return at.map(when -> texts.text(key, texts.time(when)));
    }

    private List<Line> messages() {
        List<CrewMessage> all = link.messages();
        return all.subList(Math.max(0, all.size() - MESSAGES), all.size()).stream()
                .map(this::message)
                .toList();
    }

    private Line message(CrewMessage m) {
        String time = texts.time(m.at());
        if (m.fromCrew()) {
            Tone tone = m.read().isEmpty() ? Tone.WARNING : Tone.PLAIN;
            return new Line(texts.text("card.fromCrew", time), m.text(), tone);
        }
        String state =
                m.read().isPresent()
                        ? "card.read"
                        : m.received().isPresent() ? "card.received" : "card.underway";
        return Line.plain(
                texts.text("card.toCrew", time),
                texts.text("card.saidState", m.text(), texts.text(state)));
    }

    private List<Deed> deeds() {
        List<Deed> deeds = new ArrayList<>();
        List<CrewMessage> unread = link.unread();
        if (!unread.isEmpty()) {
            String oldest = unread.getFirst().id();
            deeds.add(new Deed(texts.text("order.read"), true, new Order.Read(id, oldest)));
        }
        InstantAction.Kind kind =
                link.paused() ? InstantAction.Kind.RESUME : InstantAction.Kind.PAUSE;
        deeds.add(new Deed(texts.text("order.act." + kind), false, new Order.Act(id, kind)));
        if (!link.lockedOut()) {
            deeds.add(new Deed(texts.text("order.lockOut"), false, new Order.LockOut(id)));
        }
        return deeds;
    }
}
