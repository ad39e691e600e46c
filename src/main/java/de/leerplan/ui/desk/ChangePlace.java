package de.leerplan.ui.desk;

import de.leerplan.ui.Selection;
import de.leerplan.ui.Workplace;

import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// Where the newest plan is told of, so that it never takes the room of what is looked at: below it
/// in the inspector where that is high, among the events where it is not.
final class ChangePlace {
    private static final double HIGH = 620;

    private final Workplace workplace;
    private final ChangeView change;
    private final Pane inspector;
    private final Pane feed;

    ChangePlace(Workplace workplace, Hints hints, Pane inspector, Pane feed) {
        this.workplace = workplace;
        this.change = new ChangeView(workplace, hints);
        this.inspector = inspector;
        this.feed = feed;
        arrange();
        inspector.heightProperty().subscribe(_ -> arrange());
        inspector.sceneProperty().subscribe(_ -> arrange());
        workplace.selection().subscribe(_ -> arrange());
        workplace.told(ChangeCard::of).subscribe(change::show);
    }

    private void arrange() {
        boolean high = inspector.getScene() != null && inspector.getHeight() > HIGH;
        boolean free = workplace.selection().get() instanceof Selection.None;
        change.setRoomy(high && free);
        Region node = change.node();
        if (high && !inspector.getChildren().contains(node)) {
            feed.getChildren().remove(node);
            inspector.getChildren().add(node);
        } else if (!high && !feed.getChildren().contains(node)) {
            inspector.getChildren().remove(node);
            feed.getChildren().add(1, node);
        }
    }
}
