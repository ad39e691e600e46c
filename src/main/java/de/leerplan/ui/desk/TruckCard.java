package de.leerplan.ui.desk;

import de.leerplan.model.Capacity;
import de.leerplan.model.JobId;
import de.leerplan.model.Load;
import de.leerplan.model.Stop;
import de.leerplan.model.Tour;
import de.leerplan.model.TruckId;
import de.leerplan.operations.DayState;
import de.leerplan.operations.TourDifference;
import de.leerplan.operations.TruckState;
import de.leerplan.ui.Order;
import de.leerplan.ui.Selection;
import de.leerplan.ui.Texts;
import de.leerplan.ui.Tone;
import de.leerplan.ui.desk.Section.Deed;
import de.leerplan.ui.desk.Section.Line;
import de.leerplan.ui.desk.Section.Link;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A truck: where it stands in its day, what it carries, what comes next.
final class TruckCard {
    private static final int NEXT_STOPS = 5;
    private static final int MOST_TRIPS = 5;

    private final DayState state;
    private final Texts texts;
    private final TruckState truck;
    private final TruckId id;

    TruckCard(DayState state, Texts texts, TruckId id) {
        this.state = state;
        this.texts = texts;
        this.truck = state.truck(id);
        this.id = id;
    }

    Card card() {
        List<Section> sections = new ArrayList<>();
        LinkCard link = new LinkCard(state, texts, truck);
        List<Line> lines = lines();
        lines.addAll(link.lines());
        sections.add(new Section.Lines(lines));
        truck.tour().ifPresent(tour -> sections.add(next(tour)));
        sections.add(new Section.Deeds(deeds()));
        sections.addAll(link.sections());
        sections.add(new Section.Deeds(papers()));
        return new Card(texts.text("card.truck"), "", id.value(), subtitle(), sections);
    }

    private String subtitle() {
        return texts.text(
                "card.truckIs",
                texts.number(truck.truck().grossKg() / 1000.0, 1),
                texts.of(truck.truck().drive()),
                truck.truck().crew(),
                texts.time(truck.truck().shift().from()),
                texts.time(truck.truck().shift().to()));
    }

    private List<Line> lines() {
        List<Line> lines = new ArrayList<>(List.of(service(), stops(), load()));
        trips().ifPresent(lines::add);
        lines.add(Line.plain(texts.text("card.driven"), driven()));
        lines.add(delay());
        List<Stop> left = truck.tour().map(Tour::stops).orElse(List.of());
        new Breaks(truck.rested(), left, texts).line().ifPresent(lines::add);
        lines.add(Line.plain(texts.text("card.home"), home()));
        lines.addAll(List.of(link(), version(), size()));
        return lines;
    }

    private String home() {
        return truck.home()
                ? texts.text("tours.home")
                : truck.homeAt(state.now()).filter(_ -> truck.fit()).map(texts::time).orElse("–");
    }

    /// What decides under which bridge and into which lane it fits.
    private Line size() {
        String width = texts.number(truck.truck().widthCm() / 100.0, 2);
        String height = texts.number(truck.truck().heightCm() / 100.0, 2);
        return Line.plain(texts.text("card.size"), texts.text("card.sizeIs", width, height));
    }

    private Line service() {
        String label = texts.text("card.service");
        String held = state.holds().hold(id) ? "plan.tourHeld" : "card.inService";
        String service = truck.home() ? "card.atHome" : held;
        return truck.fit()
                ? Line.plain(label, texts.text(service))
                : new Line(label, texts.text("card.outOfService"), Tone.ALARM);
    }

    private Line stops() {
        int left = truck.tour().map(Tour::collections).orElse(0);
        int done = truck.collected();
        return Line.plain(texts.text("card.stops"), texts.text("card.doneOf", done, done + left));
    }

    private Line load() {
        Capacity capacity = truck.truck().capacity();
        Load load = truck.load();
        double share = capacity.usedBy(load);
        String value =
                "%s · %s\u00a0kg · %s\u00a0l"
                        .formatted(
                                texts.percent(share * 100),
                                texts.number(load.kilograms(), 0),
                                texts.number(load.litres(), 0));
        return new Line(texts.text("card.load"), value, share > 1 ? Tone.WARNING : Tone.PLAIN);
    }

    /// How full it comes to each unloading: so many stops may be few trips.
    private Optional<Line> trips() {
        List<Double> shares = Trips.of(truck);
        if (shares.isEmpty()) {
            return Optional.empty();
        }
        String full =
                shares.stream()
                        .limit(MOST_TRIPS)
                        .map(share -> texts.percent(100 * share))
                        .collect(Collectors.joining(" · "));
        String more = shares.size() > MOST_TRIPS ? " …" : "";
        String value = texts.text("card.tripsAre", shares.size(), full + more);
        return Optional.of(Line.plain(texts.text("card.trips"), value));
    }

    private String driven() {
        String driven = texts.kilometres(truck.metres());
        return truck.tour()
                .filter(_ -> truck.fit())
                .map(t -> texts.text("card.drivenAndLeft", driven, texts.kilometres(t.metres())))
                .orElse(driven);
    }

    private Line delay() {
        Duration delay = truck.delay(state.now());
        boolean late = delay.compareTo(Duration.ofMinutes(10)) >= 0;
        boolean working = truck.fit() && truck.tour().isPresent();
        return new Line(
                texts.text("card.delay"),
                working ? texts.signedMinutes(delay) : "–",
                late && working ? Tone.WARNING : Tone.PLAIN);
    }

    private Line link() {
        String heard =
                truck.heardAt()
                        .map(at -> Duration.between(at, state.now()))
                        .filter(ago -> ago.toMinutes() > 0)
                        .map(ago -> " · " + texts.text("card.ago", texts.duration(ago)))
                        .orElse("");
        boolean missing = !truck.online() && truck.tour().isPresent() && truck.fit();
        String word = texts.text(truck.online() ? "card.online" : "card.offline");
        return new Line(texts.text("card.link"), word + heard, missing ? Tone.WARNING : Tone.PLAIN);
    }

    private Line version() {
        boolean behind = truck.acknowledged() < truck.version();
        String value =
                truck.version() == 0
                        ? "–"
                        : texts.text(
                                behind ? "card.versionBehind" : "card.versionKnown",
                                truck.version(),
                                truck.acknowledged());
        return new Line(texts.text("card.version"), value, behind ? Tone.WARNING : Tone.PLAIN);
    }

    private Section.Links next(Tour tour) {
        Sentences sentences = new Sentences(state.city(), texts);
        List<Link> links = new ArrayList<>();
        for (int i = 0; i < Math.min(NEXT_STOPS, tour.stops().size()); i++) {
            Planned planned = new Planned(truck, tour, i);
            Stop stop = planned.stop();
            links.add(
                    new Link(
                            texts.time(planned.expected(state.now())),
                            sentences.of(stop),
                            texts.number(planned.number(), 0),
                            planned.promised() ? Tone.PLAIN : Tone.MUTED,
                            new Order.Show(new Selection.OfStop(id, i))));
        }
        return new Section.Links(texts.text("card.next"), links);
    }

    private List<Deed> deeds() {
        List<Deed> deeds = new ArrayList<>();
        deeds.add(service(truck.fit()));
        boolean held = state.holds().hold(id);
        // What cannot drive has no tour to hold.
        if (held) {
            deeds.add(deed("order.unlockTruck", new Order.UnlockTruck(id)));
        } else if (truck.fit()) {
            deeds.add(deed("order.lockTruck", new Order.LockTruck(id)));
        }
        List<JobId> stops = TourDifference.left(state, id);
        List<JobId> free = stops.stream().filter(c -> !state.holds().hold(c)).toList();
        if (!held && truck.fit() && !free.isEmpty()) {
            deeds.add(deed("order.lockTour", new Order.Lock(free, id)));
        }
        if (!stops.isEmpty()) {
            Order choose = new Order.Show(new Selection.OfJobs(stops));
            deeds.add(deed("order.chooseStops", choose));
        }
        return deeds;
    }

    /// Nothing of these presses; they stand where there is room.
    private List<Deed> papers() {
        return Stream.of(Order.Paper.Kind.values())
                .map(kind -> deed("order.paper." + kind, new Order.Paper(id, kind)))
                .toList();
    }

    private Deed deed(String key, Order order) {
        return new Deed(texts.text(key), false, order);
    }

    private Deed service(boolean fit) {
        return fit
                ? deed("order.takeOut", new Order.TakeOut(id))
                : new Deed(texts.text("order.putBack"), true, new Order.PutBack(id));
    }
}
