package de.leerplan.ui.phone;

import de.leerplan.model.OrderKind;
import de.leerplan.ui.Buttons;
import de.leerplan.ui.Labels;
import de.leerplan.ui.PickField;
import de.leerplan.ui.Texts;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/// The form on the screen: Tab from field to field, arrows choose, Ctrl+Enter takes the order.
public final class PhoneForm {
    private static final double LABELS = 120;
    private static final double FIGURES = 96;
    private static final double LABEL_DOWN = 7;

    private final PhoneModel model;
    private final Texts texts;
    private final Supplier<Instant> at;
    private final Runnable take;
    private final PickField<Spot> place;
    private final TextField hours;
    private final Label due = Labels.label("muted");
    private final Label problem = Labels.label("muted");
    private final Button main;
    private final Map<OrderKind, ToggleButton> kinds = new EnumMap<>(OrderKind.class);
    private final VBox sheet = new VBox(14);

    /// @param places those that fit what is typed, the best first
    /// @param at the time of the day that is shown
    /// @param take carries out what the model says
    /// @param cancel forgets it
    public PhoneForm(
            PhoneModel model,
            Texts texts,
            Function<String, List<Spot>> places,
            Supplier<Instant> at,
            Runnable take,
            Runnable cancel) {
        this.model = model;
        this.texts = texts;
        this.at = at;
        this.take = take;
        this.place =
                new PickField<>(
                        "phone-place",
                        texts.text("phone.place.prompt"),
                        places,
                        Spot::name,
                        Spot::kind,
                        _ -> {},
                        this::chosen);
        model.spot().ifPresent(before -> place.reset(before.name()));
        this.hours = field("phone-hours", model.hours(), model::setHours);
        this.main = Buttons.deed(texts.text("phone.take"), take);
        main.getStyleClass().add("accent");
        sheet.getStyleClass().addAll("floating", "phone-form");
        sheet.setMaxSize(640, Region.USE_PREF_SIZE);
        sheet.getChildren().addAll(head(), grid(), problem, buttons(cancel));
        sheet.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        // A field's menu would be a window of its own.
        sheet.addEventFilter(ContextMenuEvent.CONTEXT_MENU_REQUESTED, ContextMenuEvent::consume);
        showKind();
        show();
    }

    public Region node() {
        return sheet;
    }

    /// What gets the keyboard.
    public Node first() {
        return place.field();
    }

    /// What is typed as the place, for a start from elsewhere.
    public void typePlace(String text) {
        place.field().setText(text);
    }

    private Node head() {
        return new VBox(
                2,
                Labels.of(texts.text("phone.title"), "card-title"),
                Labels.of(texts.text("phone.keys"), "muted"));
    }

    private Node grid() {
        GridPane grid = new GridPane(12, 10);
        ColumnConstraints rest = new ColumnConstraints();
        rest.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().addAll(new ColumnConstraints(LABELS), rest);
        TextField litres = field("phone-litres", model.litres(), model::setLitres);
        litres.setMaxWidth(FIGURES);
        hours.setMaxWidth(FIGURES);
        TextField remark = field("phone-remark", model.remark(), model::setRemark);
        remark.setPromptText(texts.text("phone.remark.prompt"));
        TextField reference = field("phone-reference", model.reference(), model::setReference);
        reference.setPromptText(texts.text("phone.reference.prompt"));
        grid.addRow(0, Labels.of(texts.text("phone.kind")), kinds());
        grid.addRow(1, placeLabel(), place.node());
        grid.addRow(2, Labels.of(texts.text("phone.litres")), beside(litres, "phone.litres.unit"));
        grid.addRow(3, Labels.of(texts.text("phone.hours")), row(hours, due));
        grid.addRow(4, Labels.of(texts.text("phone.remark")), remark);
        grid.addRow(5, Labels.of(texts.text("phone.reference")), reference);
        return grid;
    }

    /// Beside the field, not beside the middle of what fits it.
    private Node placeLabel() {
        Label label = Labels.of(texts.text("phone.place"));
        label.setPadding(new Insets(LABEL_DOWN, 0, 0, 0));
        GridPane.setValignment(label, VPos.TOP);
        return label;
    }

    private Node kinds() {
        HBox row = new HBox(4);
        row.getStyleClass().add("paces");
        for (OrderKind kind : OrderKind.values()) {
            ToggleButton button = new ToggleButton(texts.of(kind));
            button.setOnAction(_ -> setKind(kind));
            kinds.put(kind, button);
            row.getChildren().add(button);
        }
        row.addEventFilter(KeyEvent.KEY_PRESSED, this::kindKey);
        return row;
    }

    private void kindKey(KeyEvent event) {
        int by = event.getCode() == KeyCode.RIGHT ? 1 : event.getCode() == KeyCode.LEFT ? -1 : 0;
        if (by != 0) {
            OrderKind[] all = OrderKind.values();
            setKind(all[Math.floorMod(model.kind().ordinal() + by, all.length)]);
            event.consume();
        }
    }

    private void setKind(OrderKind kind) {
        model.setKind(kind);
        hours.setText(model.hours());
        showKind();
        Optional.ofNullable(kinds.get(kind)).ifPresent(Node::requestFocus);
        show();
    }

    private void showKind() {
        kinds.forEach(
                (kind, button) -> {
                    button.setSelected(kind == model.kind());
                    button.setFocusTraversable(kind == model.kind());
                });
    }

    private void chosen(Optional<Spot> spot) {
        model.setSpot(spot);
        show();
    }

    private void show() {
        due.setText(model.due(at.get()).map(this::until).orElse(""));
        Optional<Problem> first = model.problems().stream().findFirst();
        problem.setText(first.map(p -> texts.of(p)).orElse(texts.text("phone.ready")));
        main.setDisable(first.isPresent());
    }

    private String until(Instant end) {
        return texts.text(
                "phone.until", texts.date(end.atZone(texts.zone()).toLocalDate()), texts.time(end));
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
            if (model.problems().isEmpty()) {
                take.run();
            }
            event.consume();
        }
    }

    private Node buttons(Runnable cancel) {
        return row(Labels.space(), Buttons.deed(texts.text("phone.cancel"), cancel), main);
    }

    private TextField field(String id, String text, Consumer<String> told) {
        TextField field = new TextField(text);
        field.setId(id);
        field.textProperty()
                .addListener(
                        (_, _, now) -> {
                            told.accept(now);
                            show();
                        });
        return field;
    }

    private Node beside(Node node, String key) {
        return row(node, Labels.of(texts.text(key), "muted"));
    }

    private static HBox row(Node... nodes) {
        HBox row = new HBox(8, nodes);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }
}
