package de.leerplan.ui.desk;

import de.leerplan.model.Container;
import de.leerplan.ui.Order;
import de.leerplan.ui.Texts;
import de.leerplan.ui.Workplace;
import de.leerplan.ui.inbox.Choice;
import de.leerplan.ui.inbox.InboxForm;
import de.leerplan.ui.inbox.InboxModel;

import javafx.util.Subscription;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Opens the panel of what comes in, and keeps it up to date while it is open.
final class Inbox {
    private static final int MOST = 6;

    private final Workplace workplace;
    private final Overlay overlay;

    Inbox(Workplace workplace, Overlay overlay) {
        this.workplace = workplace;
        this.overlay = overlay;
    }

    InboxForm open() {
        List<String> sensors = workplace.setup().sensors();
        Texts texts = workplace.texts().get();
        InboxForm form =
                new InboxForm(
                        new InboxModel(sensors),
                        texts,
                        this::containers,
                        typed -> sensors(sensors, typed),
                        this::assign,
                        overlay::close);
        Subscription following = workplace.state().subscribe(form::show);
        overlay.open(form.node(), form.first());
        form.node()
                .sceneProperty()
                .subscribe(
                        scene -> {
                            if (scene == null) {
                                following.unsubscribe();
                            }
                        });
        return form;
    }

    private void assign(Order.Assign order) {
        workplace.carryOut(order);
    }

    /// By number, name or district.
    private List<Choice> containers(String typed) {
        String query = Match.plain(typed);
        Map<String, Choice> found = new TreeMap<>();
        for (Container container : workplace.setup().city().containers().values()) {
            String name =
                    "%s · %s · %s"
                            .formatted(container.id(), container.name(), container.district());
            int distance = Match.distance(query, Match.plain(name));
            if (distance != Match.NONE) {
                found.put(
                        "%06d %s".formatted(distance, name),
                        new Choice(container.id().value(), name));
            }
        }
        return found.values().stream().limit(MOST).toList();
    }

    private static List<Choice> sensors(List<String> sensors, String typed) {
        String query = Match.plain(typed);
        return sensors.stream()
                .filter(sensor -> Match.distance(query, Match.plain(sensor)) != Match.NONE)
                .sorted(Comparator.comparingInt(s -> Match.distance(query, Match.plain(s))))
                .limit(MOST)
                .map(sensor -> new Choice(sensor, sensor))
                .toList();
    }
}
