package de.leerplan.ui.desk;

import de.leerplan.ui.Labels;
import de.leerplan.ui.Workplace;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.List;
import java.util.Optional;

/// The change card: what the newest plan changes, why, at what price.
final class ChangeView {
    private final Label title = Labels.label("emphasis");
    private final Button more = new Button();
    private final Label cause = Labels.label();
    private final Label effects = Labels.label("muted");
    private final Label brief = Labels.label("muted");
    private final BillView bill = new BillView();
    private final DeedsView deeds;
    private final VBox box;
    private final Workplace workplace;

    ChangeView(Workplace workplace, Hints hints) {
        this.workplace = workplace;
        deeds = new DeedsView(workplace);
        title.setMinWidth(Region.USE_PREF_SIZE);
        hints.explainCut(cause);
        hints.explainCut(brief);
        effects.setWrapText(true);
        for (Label label : new Label[] {title, cause, effects}) {
            label.setMinHeight(Region.USE_PREF_SIZE);
        }
        more.getStyleClass().addAll("flat", "change-more");
        more.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        HBox head = new HBox(8, title, brief, Labels.space(), more);
        head.setAlignment(Pos.CENTER_LEFT);
        VBox card = new VBox(4, head, cause, effects, bill.node(), deeds.node());
        card.getStyleClass().add("change");
        box = new VBox(card);
        box.getStyleClass().add("change-slot");
        box.setMinHeight(Region.USE_PREF_SIZE);
    }

    Region node() {
        return box;
    }

    /// Whether there is room for more than a line and what is to be decided.
    void setRoomy(boolean roomy) {
        for (Node part : List.of(cause, effects, bill.node())) {
            Labels.present(part, roomy);
        }
        Labels.present(brief, !roomy);
    }

    void show(Optional<ChangeCard> change) {
        Labels.present(box, change.isPresent());
        change.ifPresent(this::show);
    }

    private void show(ChangeCard change) {
        title.setText(change.title());
        cause.setText(change.cause());
        effects.setText(String.join(" · ", change.effects()));
        brief.setText(change.waiting() ? change.effects().getLast() : "");
        bill.show(change.bill());
        deeds.show(change.deeds());
        more.setText(change.more().label());
        more.setOnAction(_ -> workplace.carryOut(change.more().order()));
        Labels.present(deeds.node(), !change.deeds().isEmpty());
        Labels.mark(box, "waiting", change.waiting());
    }
}
