package de.leerplan.ui.desk;

import de.leerplan.forecast.SensorCondition;
import de.leerplan.model.Container;
import de.leerplan.model.ContainerId;
import de.leerplan.operations.ContainerState;
import de.leerplan.operations.DayState;
import de.leerplan.operations.Emptying;
import de.leerplan.operations.Handling;
import de.leerplan.operations.Outlook;
import de.leerplan.ui.Order;
import de.leerplan.ui.Texts;
import de.leerplan.ui.Tone;
import de.leerplan.ui.desk.Section.Deed;
import de.leerplan.ui.desk.Section.Line;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A container: how full, how sure, when it will overflow, and what is done about it.
final class ContainerCard {
    private static final Duration SILENT = Duration.ofHours(3);

    private final DayState state;
    private final Texts texts;
    private final ContainerState container;
    private final Container master;
    private final Outlook outlook;

    ContainerCard(DayState state, Texts texts, ContainerId id) {
        this.state = state;
        this.texts = texts;
        this.container = state.container(id);
        this.master = container.container();
        this.outlook = Outlook.of(state, container);
    }

    Card card() {
        return new Card(
                texts.text("card.container"),
                master.id().value(),
                master.name(),
                "%s %s\u00a0l · %s · %s"
                        .formatted(
                                texts.of(master.kind()),
                                texts.number(master.capacityLitres(), 0),
                                texts.of(master.fraction()),
                                master.district()),
                sections());
    }

    private List<Section> sections() {
        List<Section> sections = new ArrayList<>();
        sections.add(new Section.Chart(FillCurve.of(state, container, outlook)));
        sections.addAll(new SensorRemark(state, texts, container).sections());
        sections.add(new Section.Lines(lines()));
        sections.addAll(new SizeRemark(state, texts, master.id()).sections());
        sections.addAll(new Photographs(state, texts).of(master.id()));
        sections.add(new Section.Deeds(deeds()));
        sections.addAll(CrewRemarks.of(master.remark().text(), texts));
        sections.add(new ContainerReason(state, texts, container).remark());
        return sections;
    }

    private List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        lines.add(Line.plain(texts.text("card.fillNow"), fill(outlook.now())));
        lines.add(overflow());
        lines.add(Line.plain(texts.text("card.fullAt"), fullAt()));
        lines.add(Line.plain(texts.text("card.emptied"), emptied()));
        lines.add(sensor());
        LearnedFloor.of(container)
                .map(floor -> Line.plain(texts.text("card.floor"), floor.text(texts)))
                .ifPresent(lines::add);
        lines.add(today());
        return lines;
    }

    /// The middle and what it lies between four times of five; no bin looks fuller than full.
    private String fill(Outlook.Point now) {
        return texts.text(
                "card.fillBetween",
                texts.percent(Math.min(100, now.middle())),
                texts.number(Math.min(100, now.low()), 0),
                texts.percent(Math.min(100, now.high())));
    }

    private Line overflow() {
        String label =
                texts.text("card.overflow", texts.timeAround(state.nextOpportunity(), state.now()));
        double chance = outlook.overflowChance();
        Tone tone =
                chance >= ContainerState.MUST_GO_RISK
                        ? Tone.ALARM
                        : chance >= ContainerState.MAY_GO_RISK ? Tone.WARNING : Tone.PLAIN;
        return new Line(label, texts.percent(chance * 100), tone);
    }

    private String fullAt() {
        Optional<Instant> expected = outlook.full();
        if (expected.isEmpty()) {
            return texts.text("card.notSoonFull");
        }
        if (!expected.get().isAfter(state.now())) {
            return texts.text("card.fullAlready");
        }
        // The day is said wherever it is not the one just named.
        String early = outlook.early().map(at -> texts.timeAround(at, expected.get())).orElse("–");
        String late = outlook.late().map(at -> texts.timeAround(at, expected.get())).orElse("…");
        return "%s (%s – %s)"
                .formatted(together(around(expected.get())), together(early), together(late));
    }

    /// Day and time stay on one line.
    private static String together(String time) {
        return time.replace(' ', '\u00a0');
    }

    private String emptied() {
        return container
                .emptied()
                .map(e -> around(e.at()) + " · " + by(e))
                .orElse(texts.text("card.notToday"));
    }

    private String by(Emptying emptying) {
        return emptying.truck().map(Object::toString).orElse(texts.text("card.unreported"));
    }

    private Line sensor() {
        String label = texts.text("card.sensor");
        if (master.sensor().isEmpty()) {
            return new Line(label, texts.text("card.noSensor"), Tone.MUTED);
        }
        List<String> parts = new ArrayList<>();
        parts.add(texts.of(container.condition()));
        container
                .health()
                .battery()
                .ifPresent(b -> parts.add(texts.text("card.battery", texts.percent(b))));
        parts.add(heard());
        boolean silent =
                container.heardAt().map(at -> at.isBefore(state.now().minus(SILENT))).orElse(true);
        boolean quiet = silent && container.condition() == SensorCondition.FINE;
        Tone tone = quiet ? Tone.WARNING : SensorRemark.tone(container.condition());
        return new Line(label, String.join(" · ", parts), tone);
    }

    private String heard() {
        return container
                .heardAt()
                .map(at -> Duration.between(at, state.now()))
                .map(ago -> texts.text("card.ago", texts.duration(ago)))
                .orElse(texts.text("card.neverHeard"));
    }

    private Line today() {
        String label = texts.text("card.today");
        return Planned.of(state, master.id())
                .map(p -> Line.plain(label, planned(p)))
                .orElse(new Line(label, texts.text("card.onNoTour"), Tone.MUTED));
    }

    private String planned(Planned planned) {
        return texts.text(
                state.holds().hold(master.id()) ? "plan.heldOnTour" : "card.onTour",
                planned.truck().truck().id().value(),
                planned.number(),
                texts.time(planned.expected(state.now())));
    }

    private List<Deed> deeds() {
        List<Deed> deeds = new ArrayList<>();
        for (Handling handling : handlings()) {
            if (handling != container.handling()) {
                deeds.add(handle(handling, deeds.isEmpty()));
            }
        }
        JobsCard.locking(state, List.of(master.id()))
                .forEach((key, order) -> deeds.add(new Deed(texts.text(key), false, order)));
        String empty = texts.text("order.foundEmpty");
        deeds.add(new Deed(empty, false, new Order.FoundEmpty(master.id())));
        if (container.burns()) {
            String out = texts.text("order.fireOut");
            deeds.add(1, new Deed(out, false, new Order.FireOut(master.id())));
        }
        if (container.condition() != SensorCondition.FINE) {
            deeds.add(new Deed(texts.text("order.mend"), false, new Order.Mend(master.id())));
        }
        return deeds;
    }

    /// The one that suggests itself first: what burns must not come into a truck.
    private List<Handling> handlings() {
        return container.burns()
                ? List.of(
                        Handling.OUT_OF_ORDER, Handling.USUAL, Handling.NOT_TODAY, Handling.MUST_GO)
                : List.of(
                        Handling.USUAL,
                        Handling.MUST_GO,
                        Handling.NOT_TODAY,
                        Handling.OUT_OF_ORDER);
    }

    private Deed handle(Handling handling, boolean main) {
        String label = texts.text("order.handle." + handling.name());
        return new Deed(label, main, new Order.Handle(master.id(), handling));
    }

    private String around(Instant at) {
        return texts.timeAround(at, state.now());
    }
}
