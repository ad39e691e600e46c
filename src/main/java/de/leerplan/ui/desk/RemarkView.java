package de.leerplan.ui.desk;

import de.leerplan.ui.Labels;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// A sentence that gives a reason.
final class RemarkView implements SectionView {
    private final Label label = Labels.label("remark");

    RemarkView() {
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.setMaxWidth(Double.MAX_VALUE);
    }

    @Override
    public Node node() {
        return label;
    }

    @Override
    public boolean show(Section section) {
        if (!(section instanceof Section.Remark remark)) {
            return false;
        }
        label.setText(remark.text());
        Labels.tone(label, remark.tone());
        return true;
    }
}
