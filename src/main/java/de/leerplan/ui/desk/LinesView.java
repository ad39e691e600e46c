package de.leerplan.ui.desk;

import de.leerplan.ui.Labels;

import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.RowConstraints;

import java.util.ArrayList;
import java.util.List;

/// Named values in two columns.
final class LinesView implements SectionView {
    private static final double NAMES = 126;

    private final GridPane grid = new GridPane();
    private final List<Label> names = new ArrayList<>();
    private final List<Label> values = new ArrayList<>();

    LinesView() {
        grid.getStyleClass().add("lines");
        ColumnConstraints wide = new ColumnConstraints();
        wide.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().addAll(new ColumnConstraints(NAMES), wide);
    }

    @Override
    public Node node() {
        return grid;
    }

    @Override
    public boolean show(Section section) {
        if (!(section instanceof Section.Lines lines)) {
            return false;
        }
        while (names.size() < lines.lines().size()) {
            addRow();
        }
        for (int i = 0; i < names.size(); i++) {
            boolean used = i < lines.lines().size();
            Labels.present(names.get(i), used);
            Labels.present(values.get(i), used);
            if (used) {
                Section.Line line = lines.lines().get(i);
                names.get(i).setText(line.label());
                values.get(i).setText(line.value());
                Labels.tone(values.get(i), line.tone());
            }
        }
        return true;
    }

    private void addRow() {
        Label name = Labels.label("muted");
        Label value = Labels.label("value");
        value.setWrapText(true);
        name.setWrapText(true);
        value.setMinHeight(Region.USE_PREF_SIZE);
        RowConstraints top = new RowConstraints();
        top.setValignment(VPos.TOP);
        grid.getRowConstraints().add(top);
        grid.addRow(names.size(), name, value);
        names.add(name);
        values.add(value);
    }
}
