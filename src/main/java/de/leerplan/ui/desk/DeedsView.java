package de.leerplan.ui.desk;

import de.leerplan.ui.Buttons;
import de.leerplan.ui.Workplace;

import javafx.scene.Node;
import javafx.scene.control.Button;

import java.util.List;

/// Buttons for what can be ordered.
final class DeedsView implements SectionView {
    private final Workplace workplace;
    private final DeedsPane pane = new DeedsPane();
    private List<Section.Deed> shown = List.of();

    DeedsView(Workplace workplace) {
        this.workplace = workplace;
    }

    @Override
    public Node node() {
        return pane;
    }

    @Override
    public boolean show(Section section) {
        if (!(section instanceof Section.Deeds deeds)) {
            return false;
        }
        show(deeds.deeds());
        return true;
    }

    void show(List<Section.Deed> deeds) {
        if (!shown.equals(deeds)) {
            shown = deeds;
            pane.show(deeds.stream().map(this::button).toList());
        }
    }

    private Button button(Section.Deed deed) {
        Button button = Buttons.deed(deed.label(), () -> workplace.carryOut(deed.order()));
        if (deed.main()) {
            button.getStyleClass().add("accent");
        }
        return button;
    }
}
