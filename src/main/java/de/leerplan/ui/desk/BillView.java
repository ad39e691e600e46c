package de.leerplan.ui.desk;

import de.leerplan.ui.Labels;

import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Amounts of money one under the other, and their sum.
final class BillView implements SectionView {
    private final Label title = Labels.label("section-title");
    private final GridPane grid = new GridPane();
    private final VBox box = new VBox(4, title, grid);

    BillView() {
        ColumnConstraints amounts = new ColumnConstraints();
        amounts.setHalignment(HPos.RIGHT);
        ColumnConstraints names = new ColumnConstraints();
        names.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().addAll(names, amounts);
        grid.getStyleClass().add("bill");
    }

    @Override
    public Node node() {
        return box;
    }

    @Override
    public boolean show(Section section) {
        if (!(section instanceof Section.Bill bill)) {
            return false;
        }
        show(bill);
        return true;
    }

    void show(Section.Bill bill) {
        // Plans of old journals have none: "costs 0.00" would be wrong.
        boolean itemised = !bill.items().isEmpty();
        title.setText(bill.title());
        Labels.present(title, itemised && !bill.title().isEmpty());
        Labels.present(grid, itemised);
        grid.getChildren().clear();
        int row = 0;
        for (Section.Item item : bill.items()) {
            addRow(row++, item, "muted");
        }
        addRow(row, bill.sum(), "bill-sum");
    }

    private void addRow(int row, Section.Item item, String style) {
        Label amount = Labels.of(item.amount(), "value", style);
        Labels.tone(amount, item.tone());
        grid.addRow(row, Labels.of(item.label(), style), amount);
    }
}
