package de.leerplan.ui.desk;

import de.leerplan.ui.Labels;
import de.leerplan.ui.Tone;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;

/// Cells of the tour table.
final class TourCells {
    private static final double BAR = 15;

    private TourCells() {}

    /// The truck's name behind the colour of its tour.
    static TableCell<TourLine, TourFigures> truck(TableColumn<TourLine, TourFigures> column) {
        column.getStyleClass().add("first");
        return new TableCell<>() {
            private final Rectangle mark = new Rectangle(10, 10);

            {
                getStyleClass().add("first");
                mark.setArcWidth(5);
                mark.setArcHeight(5);
                setGraphicTextGap(8);
            }

            @Override
            protected void updateItem(TourFigures item, boolean empty) {
                super.updateItem(item, empty);
                TourLine line = getTableRow().getItem();
                boolean blank = empty || line == null;
                setText(blank ? null : line.truck().value());
                setGraphic(blank ? null : mark);
                if (!blank) {
                    mark.setFill(line.color());
                }
            }
        };
    }

    static TableCell<TourLine, String> number(TableColumn<TourLine, String> column) {
        column.getStyleClass().add("number");
        return new TableCell<>() {
            {
                setAlignment(Pos.CENTER_RIGHT);
            }

            @Override
            protected void updateItem(String item, boolean empty) {
                super.updateItem(item, empty);
                setText(empty ? null : item);
            }
        };
    }

    /// How full the truck is, as a bar and as a figure.
    static TableCell<TourLine, TourFigures> load(TableColumn<TourLine, TourFigures> column) {
        column.getStyleClass().add("number");
        return new TableCell<>() {
            private final Region used = new Region();
            private final Label figure = new Label();
            private final Node content = content();

            private Node content() {
                used.getStyleClass().add("load-used");
                StackPane bar = new StackPane(used);
                bar.getStyleClass().add("load-bar");
                bar.setAlignment(Pos.CENTER_LEFT);
                bar.setMinWidth(BAR);
                bar.setMaxWidth(BAR);
                bar.setMaxHeight(6);
                HBox box = new HBox(3, bar, Labels.space(), figure);
                box.setAlignment(Pos.CENTER_RIGHT);
                figure.setMinWidth(Region.USE_PREF_SIZE);
                return box;
            }

            @Override
            protected void updateItem(TourFigures item, boolean empty) {
                super.updateItem(item, empty);
                setGraphic(empty || item == null ? null : content);
                if (!empty && item != null) {
                    figure.setText(item.loadText());
                    used.setMaxWidth(BAR * Math.min(1, item.load()));
                    used.setMaxHeight(6);
                    Labels.mark(used, "over", item.load() > 1);
                }
            }
        };
    }

    static TableCell<TourLine, TourFigures> situation(TableColumn<TourLine, TourFigures> column) {
        column.getStyleClass().add("number");
        return new TableCell<>() {
            {
                setAlignment(Pos.CENTER_RIGHT);
            }

            @Override
            protected void updateItem(TourFigures item, boolean empty) {
                super.updateItem(item, empty);
                setText(empty || item == null ? null : item.situation());
                Labels.tone(this, empty || item == null ? Tone.MUTED : item.tone());
            }
        };
    }
}
