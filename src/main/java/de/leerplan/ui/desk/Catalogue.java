package de.leerplan.ui.desk;

import de.leerplan.model.Closure;
import de.leerplan.model.Container;
import de.leerplan.model.ContainerId;
import de.leerplan.model.District;
import de.leerplan.model.OrderId;
import de.leerplan.model.Site;
import de.leerplan.model.Truck;
import de.leerplan.model.TruckId;
import de.leerplan.operations.Approval;
import de.leerplan.operations.DayState;
import de.leerplan.operations.Notice;
import de.leerplan.operations.OrderState;
import de.leerplan.operations.WaitingDevice;
import de.leerplan.ui.Order;
import de.leerplan.ui.Said;
import de.leerplan.ui.Selection;
import de.leerplan.ui.Texts;
import de.leerplan.ui.Workplace;

import java.util.ArrayList;
import java.util.List;

/// Everything the command palette knows: actions, trucks, closures, orders, containers, streets
/// and places.
final class Catalogue {
    private final Workplace workplace;
    private final Actions actions;
    private final MapHandle map;
    private final Texts texts;
    private final DayState state;
    private final List<Entry> entries = new ArrayList<>();

    private Catalogue(Workplace workplace, Actions actions, MapHandle map) {
        this.workplace = workplace;
        this.actions = actions;
        this.map = map;
        this.texts = workplace.texts().get();
        this.state = workplace.state().get();
    }

    static List<Entry> of(Workplace workplace, Actions actions, MapHandle map) {
        Catalogue catalogue = new Catalogue(workplace, actions, map);
        catalogue.addOrders();
        catalogue.addActions();
        catalogue.addTrucks();
        catalogue.addClosures();
        catalogue.addOpenOrders();
        catalogue.addContainers();
        catalogue.addPlaces();
        catalogue.addStreets();
        return List.copyOf(catalogue.entries);
    }

    /// What can be ordered for whatever is selected.
    private void addOrders() {
        Chosen chosen = new Chosen(state, workplace.selection().get());
        String subject =
                chosen.truck()
                        .map(TruckId::value)
                        .orElseGet(
                                () ->
                                        chosen.jobs().isEmpty()
                                                ? ""
                                                : new SaidText(texts).some(chosen.jobs()));
        chosen.orders().forEach((key, order) -> order(subject, texts.text(key), order));
        for (TruckId truck : chosen.givable()) {
            order(
                    subject,
                    texts.text("order.give", truck.value()),
                    new Order.Give(chosen.jobs(), truck));
        }
        if (chosen.jobs().size() == 1
                && chosen.jobs().getFirst() instanceof ContainerId container) {
            addAssignments(container);
        }
        workplace
                .said()
                .get()
                .flatMap(Said::back)
                .ifPresent(_ -> action("action.undo", workplace::undo));
    }

    /// Radio devices that wait for a container may sit in the one that is selected.
    private void addAssignments(ContainerId container) {
        for (WaitingDevice device : state.devices().homeless()) {
            String by = device.sensor().isEmpty() ? device.source() : device.sensor();
            String name = texts.text("action.assign", device.device(), container.value(), by);
            Order assign = new Order.Assign(device.device(), container, "");
            add("action", name, 0, () -> workplace.carryOut(assign));
        }
    }

    private void order(String subject, String what, Order order) {
        String name = texts.text("action.order", subject, what);
        add("action", name, 0, () -> workplace.carryOut(order));
    }

    private void addActions() {
        action("action.newPlan", () -> workplace.carryOut(new Order.NewPlan()));
        state.notices().stream()
                .filter(Notice::open)
                .findFirst()
                .ifPresent(
                        alarm ->
                                action(
                                        "action.takeOn",
                                        () ->
                                                workplace.carryOut(
                                                        new Order.TakeOn(alarm.number()))));
        for (Approval approval : Approval.values()) {
            if (approval != state.plan().approval()) {
                action(
                        "action.approve." + approval.name(),
                        () -> workplace.carryOut(new Order.Approve(approval)));
            }
        }
        action("action.takeOrder", actions::takeOrder);
        action("action.inbox", actions::openInbox);
        action("action.fitAll", actions::fitAll);
        action("action.closeStreet", map::drawClosure);
        action("action.works", actions::openWorks);
        action("action.streets", actions::openStreets);
        action("action.theme", actions::switchTheme);
        action("action.language", actions::switchLanguage);
        if (workplace.setup().playback().isPresent()) {
            action("action.play", actions::togglePlay);
            action("action.step", actions::step);
        }
        for (Part part : Part.values()) {
            String name = texts.text("action.fold", texts.text(part.text()));
            add("action", name, 1, () -> actions.fold(part));
        }
        action("action.help", actions::openHelp);
    }

    private void action(String key, Runnable run) {
        add("action", texts.text(key), 1, run);
    }

    private void addTrucks() {
        for (Truck truck : state.city().trucks().values()) {
            show("truck", truck.id().value(), 2, new Selection.OfTruck(truck.id()));
        }
    }

    private void addClosures() {
        for (Closure closure : state.closures().values()) {
            show("closure", closure.name(), 3, new Selection.OfClosure(closure.id()));
        }
    }

    private void addOpenOrders() {
        for (OrderState order : state.orders().values()) {
            if (order.isOpen()) {
                OrderId id = order.order().id();
                show("order", id + " · " + order.order().address(), 3, new Selection.OfOrder(id));
            }
        }
    }

    private void addContainers() {
        for (Container container : state.city().containers().values()) {
            show("container", name(container), 5, new Selection.OfContainer(container.id()));
        }
    }

    /// A container as it is found: by number, name or district.
    static String name(Container container) {
        return "%s · %s · %s".formatted(container.id(), container.name(), container.district());
    }

    private void addPlaces() {
        for (Site site : state.city().sites().values()) {
            add("place", site.name(), 4, () -> map.goTo(site.place()));
        }
        for (District district : state.city().districts()) {
            add("place", district.name(), 4, () -> map.goTo(district.centre()));
        }
    }

    private void addStreets() {
        Spots.streets(workplace.setup().map().features())
                .forEach((name, middle) -> add("street", name, 4, () -> map.goTo(middle)));
    }

    private void show(String kind, String name, int weight, Selection selection) {
        add(kind, name, weight, () -> workplace.carryOut(new Order.Show(selection)));
    }

    private void add(String kind, String name, int weight, Runnable run) {
        entries.add(Entry.of(texts.text("palette.kind." + kind), name, weight, run));
    }
}
