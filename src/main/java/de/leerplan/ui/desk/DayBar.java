package de.leerplan.ui.desk;

import de.leerplan.ui.Labels;
import de.leerplan.ui.Texts;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import java.time.Duration;
import java.time.Instant;

/// How far a played day has come, from its first to its last moment.
final class DayBar {
    private final Label from = Labels.label("muted");
    private final Label until = Labels.label("muted");
    private final Region track = new Region();
    private final Region done = new Region();
    private final Region knob = new Region();
    private final Pane rail = new Pane(track, done, knob);
    private final HBox node = new HBox(8, from, rail, until);
    private double share;

    DayBar() {
        node.getStyleClass().add("day-bar");
        node.setAlignment(Pos.CENTER_LEFT);
        node.setMinWidth(120);
        track.getStyleClass().add("day-track");
        done.getStyleClass().add("day-done");
        knob.getStyleClass().add("day-knob");
        rail.getChildren().forEach(part -> part.setManaged(false));
        from.setMinWidth(Region.USE_PREF_SIZE);
        until.setMinWidth(Region.USE_PREF_SIZE);
        rail.setMinHeight(14);
        rail.setPrefHeight(14);
        rail.setMaxHeight(14);
        HBox.setHgrow(rail, Priority.ALWAYS);
        rail.widthProperty().subscribe(_ -> arrange());
    }

    Region node() {
        return node;
    }

    void show(Instant begins, Instant now, Instant ends, Texts texts) {
        from.setText(texts.time(begins));
        until.setText(texts.time(ends));
        double whole = Math.max(1, Duration.between(begins, ends).toSeconds());
        share = Math.clamp(Duration.between(begins, now).toSeconds() / whole, 0, 1);
        arrange();
    }

    private void arrange() {
        double width = rail.getWidth();
        track.resizeRelocate(0, 5, width, 4);
        done.resizeRelocate(0, 5, width * share, 4);
        knob.resizeRelocate(Math.max(0, width * share - 5), 2, 10, 10);
    }
}
