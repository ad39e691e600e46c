package de.leerplan.ui.desk;

import de.leerplan.ui.Workplace;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.Optional;

/// The change card: what the newest plan changes, why, at what price.
final class ChangeView {
    private final Label title = Labels.label("emphasis");
    private final Label cause = Labels.label();
    private final Label effects = Labels.label("muted");
    private final DeedsView deeds;
    private final VBox box;
    private boolean waiting;
    private boolean roomy;

    ChangeView(Workplace workplace, Hints hints) {
        deeds = new DeedsView(workplace);
        title.setWrapText(true);
        hints.explainCut(cause);
        hints.explainCut(effects);
        for (Label label : new Label[] {title, cause, effects}) {
            label.setMinHeight(Region.USE_PREF_SIZE);
        }
        VBox card = new VBox(4, title, cause, effects, deeds.node());
        card.getStyleClass().add("change");
        box = new VBox(card);
        box.getStyleClass().add("change-slot");
        box.setMinHeight(Region.USE_PREF_SIZE);
    }

    Region node() {
        return box;
    }

    /// Whether there is room for more than one line of effects.
    void setRoomy(boolean room) {
        roomy = room;
        arrange();
    }

    private void arrange() {
        effects.setWrapText(waiting || roomy);
    }

    void show(Optional<ChangeCard> change) {
        Labels.present(box, change.isPresent());
        change.ifPresent(this::show);
    }

    private void show(ChangeCard change) {
        title.setText(change.title());
        cause.setText(change.cause());
        waiting = change.waiting();
        arrange();
        effects.setText(String.join(" · ", change.effects()));
        deeds.show(change.deeds());
        Labels.present(deeds.node(), !change.deeds().isEmpty());
        Labels.mark(box, "waiting", change.waiting());
    }
}
