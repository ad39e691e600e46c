package de.leerplan.ui.map;

import de.leerplan.model.Closure;
import de.leerplan.ui.Texts;
import de.leerplan.ui.Workplace;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// What is to be said beside a stretch being drawn: why, which direction, from when, until when.
/// Enter closes the street, Escape abandons it, from any field.
final class ClosureForm {
    private static final Duration USUAL = Duration.ofHours(2);

    private final Workplace workplace;
    private final ClosurePen pen;
    private final Label title = new Label();
    private final Label course = new Label();
    private final TextField reason = new TextField();
    private final TextField from = new TextField();
    private final TextField until = new TextField();
    private final ToggleButton oneWay = new ToggleButton();
    private final Button close = new Button();
    private final Button abandon = new Button();
    private final VBox node = new VBox(8);

    ClosureForm(Workplace workplace, ClosurePen pen) {
        this.workplace = workplace;
        this.pen = pen;
        node.getStyleClass().addAll("on-map", "closure-form");
        node.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        title.getStyleClass().add("emphasis");
        course.getStyleClass().add("muted");
        close.getStyleClass().add("accent");
        from.setPrefColumnCount(7);
        until.setPrefColumnCount(7);
        reason.setPrefColumnCount(11);
        oneWay.setMinWidth(Region.USE_PREF_SIZE);
        node.getChildren().addAll(title, course, fields(), deeds());
        close.setOnAction(_ -> pen.finish());
        abandon.setOnAction(_ -> pen.abandon());
        oneWay.selectedProperty().subscribe(pen::mean);
        node.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        pen.sketch().subscribe(_ -> tell());
        from.textProperty().subscribe(_ -> tell());
        until.textProperty().subscribe(_ -> tell());
    }

    Region node() {
        return node;
    }

    /// Empty fields and times that are likely.
    void begin() {
        Instant now = now();
        reason.clear();
        oneWay.setSelected(false);
        from.setText(texts().time(now));
        until.setText(texts().time(now.plus(USUAL)));
        translate();
    }

    void translate() {
        title.setText(texts().text("map.closing.title"));
        reason.setPromptText(texts().text("map.closing.reason"));
        oneWay.setText(texts().text("map.closing.oneWay"));
        from.setAccessibleText(texts().text("map.closing.from"));
        until.setAccessibleText(texts().text("map.closing.until"));
        close.setText(texts().text("map.closing.close"));
        abandon.setText(texts().text("map.closing.abandon"));
        tell();
    }

    /// What stands there now, if it is a closure.
    Optional<Closure> closure() {
        Instant now = now();
        ClosureDraft draft = new ClosureDraft(reason.getText(), startText(now), until.getText());
        return draft.closure(
                pen.sketch().get(),
                texts().text("map.closing.nameless"),
                now,
                workplace.setup().city().zone());
    }

    /// The time proposed at first means now, also some minutes later.
    private String startText(Instant now) {
        ClosureDraft typed = new ClosureDraft("", from.getText(), "");
        boolean past =
                typed.start(now, workplace.setup().city().zone())
                        .filter(start -> !start.isAfter(now))
                        .isPresent();
        return past ? "" : from.getText();
    }

    private HBox fields() {
        HBox row = new HBox(8, reason, from, new Label("\u2013"), until, oneWay);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private HBox deeds() {
        HBox row = new HBox(8, close, abandon);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private void tell() {
        Sketch sketch = pen.sketch().get();
        boolean timed = closure().isPresent();
        close.setDisable(!timed);
        course.setText(
                !sketch.drawn()
                        ? texts().text(
                                        sketch.points().isEmpty()
                                                ? "map.closing.first"
                                                : "map.closing.next")
                        : timed
                                ? texts().text(
                                                "map.closing.course",
                                                sketch.street().isBlank()
                                                        ? texts().text("map.closing.nameless")
                                                        : sketch.street(),
                                                texts().number(
                                                                Math.round(sketch.metres() / 10)
                                                                        * 10,
                                                                0))
                                : texts().text("map.closing.times"));
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && event.getTarget() != abandon) {
            pen.finish();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            pen.abandon();
            event.consume();
        }
    }

    private Instant now() {
        return workplace.setup().at().get();
    }

    private Texts texts() {
        return workplace.texts().get();
    }
}
