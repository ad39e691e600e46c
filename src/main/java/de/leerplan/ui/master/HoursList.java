package de.leerplan.ui.master;

import de.leerplan.model.HoursReport;
import de.leerplan.ui.Labels;

import javafx.collections.FXCollections;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.List;

/// What the hours of streets mean for the containers on them; takes no room where there are none.
final class HoursList {
    private static final double ROW = 26;
    private static final int SHOWN = 3;

    private final VBox node = new VBox(8);

    HoursList(Words words, HoursReport report) {
        List<String> lines = words.hours(report);
        boolean any = report.containers() > 0 || !lines.isEmpty();
        node.setVisible(any);
        node.setManaged(any);
        Label title =
                Labels.of(
                        words.texts()
                                .text(
                                        "streets.hours.title",
                                        words.texts().number(report.containers(), 0),
                                        words.texts().number(report.clashes().size(), 0)),
                        "emphasis");
        title.setWrapText(true);
        node.getChildren().add(title);
        if (!lines.isEmpty()) {
            node.getChildren().add(list(lines));
        }
    }

    Region node() {
        return node;
    }

    private static ListView<String> list(List<String> lines) {
        ListView<String> list = new ListView<>(FXCollections.observableList(lines));
        list.getStyleClass().add("hours-list");
        list.setFixedCellSize(ROW);
        list.setPrefHeight(ROW * Math.min(SHOWN, lines.size()) + 2);
        list.setMinHeight(Math.min(2, lines.size()) * ROW + 2);
        return list;
    }
}
