package de.leerplan.ui.desk;

import de.leerplan.ui.Labels;
import de.leerplan.ui.Workplace;
import de.leerplan.ui.inbox.Choice;
import de.leerplan.ui.inbox.InboxForm;
import de.leerplan.ui.inbox.InboxModel;

import java.util.Comparator;
import java.util.List;

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
        List<Choice> containers =
                workplace.setup().city().containers().values().stream()
                        .map(c -> new Choice(c.id().value(), Catalogue.name(c)))
                        .toList();
        List<Choice> sensors =
                workplace.setup().sensors().stream().map(s -> new Choice(s, s)).toList();
        InboxForm form =
                new InboxForm(
                        new InboxModel(workplace.setup().sensors()),
                        workplace.texts().get(),
                        typed -> find(containers, typed),
                        typed -> find(sensors, typed),
                        workplace::carryOut,
                        overlay::close);
        workplace.state().when(Labels.onScreen(form.node())).subscribe(form::show);
        overlay.open(form.node(), form.first());
        return form;
    }

    private static List<Choice> find(List<Choice> among, String typed) {
        return Match.best(
                among,
                choice -> Match.plain(choice.name()),
                typed,
                Comparator.comparing(Choice::name),
                MOST);
    }
}
