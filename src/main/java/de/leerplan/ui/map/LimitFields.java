package de.leerplan.ui.map;

import de.leerplan.model.Passage;
import de.leerplan.ui.Labels;
import de.leerplan.ui.Texts;
import de.leerplan.ui.Workplace;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// The row of the form that says up to which measures trucks get through, and how many of the
/// city's trucks these are.
final class LimitFields {
    private final Workplace workplace;
    private final Label title = new Label();
    private final Map<Measure, Label> names = new EnumMap<>(Measure.class);
    private final Map<Measure, TextField> fields = new EnumMap<>(Measure.class);
    private final HBox row = new HBox(6, title);

    /// @param typed what to do whenever something is typed
    LimitFields(Workplace workplace, Runnable typed) {
        this.workplace = workplace;
        row.setAlignment(Pos.CENTER_LEFT);
        title.setMinWidth(Region.USE_PREF_SIZE);
        for (Measure measure : Measure.values()) {
            TextField field = new TextField();
            field.setPrefColumnCount(3);
            field.textProperty().addListener(_ -> typed.run());
            Label name = new Label();
            name.setMinWidth(Region.USE_PREF_SIZE);
            HBox.setMargin(name, new Insets(0, 0, 0, 6));
            Label unit = Labels.of(measure.unit(), "muted");
            unit.setMinWidth(Region.USE_PREF_SIZE);
            names.put(measure, name);
            fields.put(measure, field);
            row.getChildren().addAll(name, field, unit);
        }
    }

    Region node() {
        return row;
    }

    void clear() {
        fields.values().forEach(TextField::clear);
    }

    /// Shows the limits of a closure.
    void set(ClosureText closure) {
        fields.forEach((measure, field) -> field.setText(closure.limit(measure)));
    }

    void translate(Texts texts) {
        title.setText(texts.text("map.closing.limits"));
        names.forEach((measure, name) -> name.setText(word(texts, measure)));
        fields.forEach(
                (measure, field) ->
                        field.setAccessibleText(
                                texts.text(
                                        "map.closing.limit",
                                        word(texts, measure),
                                        measure.unit())));
    }

    LimitsDraft draft() {
        Map<Measure, String> typed = new EnumMap<>(Measure.class);
        fields.forEach((measure, field) -> typed.put(measure, field.getText()));
        return new LimitsDraft(typed);
    }

    /// Marks what cannot be read.
    void mark() {
        fields.forEach(
                (measure, field) ->
                        Labels.mark(field, "danger", measure.read(field.getText()).isEmpty()));
    }

    /// What the limits come to; blank if one cannot be read.
    String meaning(Texts texts) {
        return draft().passage().map(passage -> meaning(texts, passage)).orElse("");
    }

    /// The first limit that cannot be read; empty if all can be.
    Optional<ClosureForm.Lack> lack(Texts texts) {
        return draft().wrong().map(measure -> lack(texts, measure));
    }

    private ClosureForm.Lack lack(Texts texts, Measure measure) {
        TextField field = Objects.requireNonNull(fields.get(measure));
        String words =
                texts.text(
                        "map.closing.lack." + measure.name(),
                        field.getText().strip(),
                        measure.least(),
                        measure.most(),
                        measure.example());
        return new ClosureForm.Lack(field, words);
    }

    private String meaning(Texts texts, Passage passage) {
        if (passage.equals(Passage.NOBODY)) {
            return texts.text("map.closing.limits.none");
        }
        var trucks = workplace.setup().city().trucks().values();
        long through = trucks.stream().filter(truck -> truck.passes(passage)).count();
        return texts.text(
                "map.closing.limits.through",
                texts.number(through, 0),
                texts.number(trucks.size(), 0));
    }

    private static String word(Texts texts, Measure measure) {
        return texts.text("map.closing.limit." + measure.name());
    }
}
