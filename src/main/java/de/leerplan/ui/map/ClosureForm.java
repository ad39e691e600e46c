package de.leerplan.ui.map;

import de.leerplan.model.Closure;
import de.leerplan.model.Direction;
import de.leerplan.ui.Labels;
import de.leerplan.ui.Texts;
import de.leerplan.ui.Tone;
import de.leerplan.ui.Workplace;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/// What is to be said beside a stretch being drawn: why, which direction, from when, until when,
/// and who gets through. Enter closes the street, or leads to the field that is to be mended;
/// Escape abandons it, from any field.
final class ClosureForm {
    private static final Duration USUAL = Duration.ofHours(2);
    private static final double WIDTH = 520;

    private final Workplace workplace;
    private final ClosurePen pen;
    private final Label title = new Label();
    private final Label course = new Label();
    private final Label said = new Label();
    private final TextField reason = new TextField();
    private final TextField from = new TextField();
    private final TextField until = new TextField();
    private final ToggleButton oneWay = new ToggleButton();
    private final LimitFields limits;
    private final Label hoursTitle = new Label();
    private final TextField hours = new TextField();
    private final Button close = new Button();
    private final Button abandon = new Button();
    private final VBox node = new VBox(6);
    private Optional<Closure> changed = Optional.empty();

    ClosureForm(Workplace workplace, ClosurePen pen) {
        this.workplace = workplace;
        this.pen = pen;
        limits = new LimitFields(workplace, this::tell);
        node.getStyleClass().addAll("on-map", "closure-form");
        node.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        title.getStyleClass().add("emphasis");
        course.getStyleClass().add("muted");
        close.getStyleClass().add("accent");
        from.setPrefColumnCount(7);
        until.setPrefColumnCount(7);
        reason.setPrefColumnCount(11);
        oneWay.setMinWidth(Region.USE_PREF_SIZE);
        said.setWrapText(true);
        said.setMaxWidth(WIDTH);
        node.getChildren().addAll(head(), fields(), limits.node(), hours(), said);
        close.setOnAction(_ -> pen.finish());
        abandon.setOnAction(_ -> pen.abandon());
        oneWay.selectedProperty().subscribe(pen::mean);
        node.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        pen.sketch().subscribe(_ -> tell());
        from.textProperty().subscribe(_ -> tell());
        until.textProperty().subscribe(_ -> tell());
        hours.textProperty().subscribe(_ -> tell());
    }

    Region node() {
        return node;
    }

    /// Empty fields and times that are likely.
    void begin() {
        Instant now = now();
        changed = Optional.empty();
        reason.clear();
        oneWay.setSelected(false);
        limits.clear();
        hours.clear();
        from.setText(texts().time(now));
        until.setText(texts().time(now.plus(USUAL)));
        translate();
    }

    /// A closure as it is now, to be changed.
    void begin(Closure closure) {
        Instant now = now();
        ClosureText text = new ClosureText(closure, texts());
        Instant start = closure.from().isBefore(now) ? now : closure.from();
        changed = Optional.of(closure);
        reason.setText(closure.name());
        oneWay.setSelected(closure.direction() == Direction.ALONG);
        limits.set(text);
        hours.setText(text.hours());
        from.setText(text.moment(closure.from(), now));
        until.setText(text.moment(closure.until(), start));
        translate();
    }

    /// What gets the keyboard where nothing has to be drawn.
    Node first() {
        return reason;
    }

    /// What is being changed; empty while something new is drawn.
    Optional<Closure> changed() {
        return changed;
    }

    void translate() {
        String what = changed.isPresent() ? "map.changing." : "map.closing.";
        title.setText(texts().text(what + "title"));
        reason.setPromptText(texts().text(what + "reason"));
        oneWay.setText(texts().text("map.closing.oneWay"));
        from.setAccessibleText(texts().text("map.closing.from"));
        until.setAccessibleText(texts().text("map.closing.until"));
        hoursTitle.setText(texts().text("map.closing.hours"));
        hours.setPromptText(texts().text("map.closing.hours.always"));
        hours.setAccessibleText(texts().text("map.closing.hours"));
        limits.translate(texts());
        close.setText(texts().text(what + "close"));
        abandon.setText(texts().text("map.closing.abandon"));
        tell();
    }

    /// What stands there now, if it is a closure.
    Optional<Closure> closure() {
        Instant now = now();
        Sketch sketch = pen.sketch().get();
        String nameless = texts().text("map.closing.nameless");
        return changed.isPresent()
                ? draft(now).changed(changed.get(), sketch, now, zone())
                : draft(now).closure(sketch, nameless, now, zone());
    }

    private ClosureDraft draft(Instant now) {
        return new ClosureDraft(
                reason.getText(),
                startText(now),
                until.getText(),
                limits.draft(),
                new HoursDraft(hours.getText()));
    }

    /// The time proposed at first means now, also some minutes later.
    private String startText(Instant now) {
        ClosureDraft typed = new ClosureDraft("", from.getText(), "");
        boolean past = typed.start(now, zone()).filter(start -> !start.isAfter(now)).isPresent();
        return past ? "" : from.getText();
    }

    private HBox head() {
        title.setMinWidth(Region.USE_PREF_SIZE);
        HBox row = new HBox(10, title, course);
        row.setAlignment(Pos.BASELINE_LEFT);
        return row;
    }

    private HBox fields() {
        HBox row = new HBox(8, reason, from, new Label("\u2013"), until, oneWay);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private HBox hours() {
        hoursTitle.setMinWidth(Region.USE_PREF_SIZE);
        close.setMinWidth(Region.USE_PREF_SIZE);
        abandon.setMinWidth(Region.USE_PREF_SIZE);
        HBox.setHgrow(hours, Priority.ALWAYS);
        HBox row = new HBox(8, hoursTitle, hours, close, abandon);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private void tell() {
        Optional<Lack> wrong = lack(now());
        limits.mark();
        for (TextField field : List.of(from, until, hours)) {
            Labels.mark(field, "danger", wrong.filter(w -> w.field() == field).isPresent());
        }
        said.setText(wrong.map(Lack::words).orElseGet(() -> limits.meaning(texts())));
        Labels.tone(said, wrong.isPresent() ? Tone.WARNING : Tone.MUTED);
        close.setDisable(wrong.isPresent() || !pen.sketch().get().drawn());
        course.setText(course(pen.sketch().get()));
    }

    /// What is to be mended first, and how.
    private Optional<Lack> lack(Instant now) {
        ClosureDraft draft = draft(now);
        if (draft.start(now, zone()).isEmpty()) {
            return Optional.of(new Lack(from, texts().text("map.closing.lack.from")));
        } else if (!draft.isTimed(now, zone())) {
            return Optional.of(new Lack(until, texts().text("map.closing.lack.until")));
        } else if (draft.hours().hours().isEmpty()) {
            String typed = hours.getText().strip();
            return Optional.of(new Lack(hours, texts().text("map.closing.lack.hours", typed)));
        } else if (!draft.everHolds(now, zone())) {
            return Optional.of(new Lack(hours, texts().text("map.closing.lack.never")));
        }
        return limits.lack(texts());
    }

    /// What is wrong in a field, and how to mend it.
    record Lack(TextField field, String words) {}

    private String course(Sketch sketch) {
        if (!sketch.drawn()) {
            boolean first = sketch.points().isEmpty();
            return texts().text(first ? "map.closing.first" : "map.closing.next");
        }
        String street =
                sketch.street().isBlank() ? texts().text("map.closing.nameless") : sketch.street();
        long metres = Math.round(sketch.metres() / 10) * 10;
        String key = changed.isPresent() ? "map.changing.course" : "map.closing.course";
        return texts().text(key, street, texts().number(metres, 0));
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && event.getTarget() != abandon) {
            finish();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            pen.abandon();
            event.consume();
        }
    }

    private void finish() {
        lack(now()).ifPresentOrElse(lack -> lack.field().requestFocus(), pen::finish);
    }

    private ZoneId zone() {
        return workplace.setup().city().zone();
    }

    private Instant now() {
        return workplace.setup().at().get();
    }

    private Texts texts() {
        return workplace.texts().get();
    }
}
